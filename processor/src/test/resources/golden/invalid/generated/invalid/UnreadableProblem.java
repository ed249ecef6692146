package invalid;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Unreadable}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum UnreadableProblem implements ProblemType {
    /** Unreadable precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/unreadable/precondition-failed",
            "UNREADABLE_PRECONDITION_FAILED",
            412,
            "Unreadable precondition failed",
            Resolution.REFETCH,
            "The unreadable has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Unreadable version is stale (409). */
    STALE(
            "/problems/unreadable/stale",
            "STALE_UNREADABLE",
            409,
            "Unreadable version is stale",
            Resolution.REFETCH,
            "The unreadable has changed since it was read. Read it again, reapply the change and send it again."),

    /** Unreadable precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/unreadable/precondition-required",
            "UNREADABLE_PRECONDITION_REQUIRED",
            428,
            "Unreadable precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the unreadable and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    UnreadableProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "unreadable", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable UnreadableProblem of(Conflict conflict) {
        return conflict.type() instanceof UnreadableProblem problem ? problem : null;
    }
}
