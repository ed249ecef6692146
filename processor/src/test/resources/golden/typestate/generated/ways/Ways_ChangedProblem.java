package ways;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Changed}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_ChangedProblem implements ProblemType {
    /** Changed precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/changed/precondition-failed",
            "CHANGED_PRECONDITION_FAILED",
            412,
            "Changed precondition failed",
            Resolution.REFETCH,
            "The changed has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Changed version is stale (409). */
    STALE(
            "/problems/changed/stale",
            "STALE_CHANGED",
            409,
            "Changed version is stale",
            Resolution.REFETCH,
            "The changed has changed since it was read. Read it again, reapply the change and send it again."),

    /** Changed precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/changed/precondition-required",
            "CHANGED_PRECONDITION_REQUIRED",
            428,
            "Changed precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the changed and send the request again with the entity tag of the answer in If-Match."),

    /** Changed cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/changed/illegal-transition",
            "ILLEGAL_CHANGED_TRANSITION",
            409,
            "Changed cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} changed in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    Ways_ChangedProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "changed", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_ChangedProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_ChangedProblem problem ? problem : null;
    }
}
