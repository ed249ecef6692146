package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Content}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ContentProblem implements ProblemType {
    /** CONTENT_PRECONDITION_FAILED, 412: Content precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_CONTENT, 422: Content is old. */
    STALE(
            "/problems/content/stale",
            "STALE_CONTENT",
            422,
            "Content is old",
            Resolution.REFETCH,
            "The content has changed since it was read. Read it again, reapply the change and send it again."),

    /** CONTENT_PRECONDITION_REQUIRED, 428: Content precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    ContentProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "content");
    }

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
