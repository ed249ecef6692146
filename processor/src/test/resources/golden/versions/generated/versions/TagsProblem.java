package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Tags}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum TagsProblem implements ProblemType {
    /** Tags precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/tags/precondition-failed",
            "TAGS_PRECONDITION_FAILED",
            412,
            "Tags precondition failed",
            Resolution.REFETCH,
            "The tags has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Tags version is stale (409). */
    STALE(
            "/problems/tags/stale",
            "STALE_TAGS",
            409,
            "Tags version is stale",
            Resolution.REFETCH,
            "The tags has changed since it was read. Read it again, reapply the change and send it again."),

    /** Tags precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/tags/precondition-required",
            "TAGS_PRECONDITION_REQUIRED",
            428,
            "Tags precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the tags and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    TagsProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "tags", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable TagsProblem of(Conflict conflict) {
        return conflict.type() instanceof TagsProblem problem ? problem : null;
    }
}
