package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Content}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ContentProblem implements ProblemType {
    /** Content precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/content/precondition-failed",
            "CONTENT_PRECONDITION_FAILED",
            412,
            "Content precondition failed",
            Resolution.REFETCH,
            "The content has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Content is old (422). */
    STALE(
            "/problems/content/stale",
            "STALE_CONTENT",
            422,
            "Content is old",
            Resolution.REFETCH,
            "The content has changed since it was read. Read it again, reapply the change and send it again."),

    /** Content precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/content/precondition-required",
            "CONTENT_PRECONDITION_REQUIRED",
            428,
            "Content precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the content and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    ContentProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "content", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ContentProblem of(Conflict conflict) {
        return conflict.type() instanceof ContentProblem problem ? problem : null;
    }
}
