package ways;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Current}. */
@Generated("dev.truce.processor.GuardProcessor")
enum CurrentProblem implements ProblemType {
    /** Current precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/current/precondition-failed",
            "CURRENT_PRECONDITION_FAILED",
            412,
            "Current precondition failed",
            Resolution.REFETCH,
            "The current has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Current version is stale (409). */
    STALE(
            "/problems/current/stale",
            "STALE_CURRENT",
            409,
            "Current version is stale",
            Resolution.REFETCH,
            "The current has changed since it was read. Read it again, reapply the change and send it again."),

    /** Current precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/current/precondition-required",
            "CURRENT_PRECONDITION_REQUIRED",
            428,
            "Current precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the current and send the request again with the entity tag of the answer in If-Match."),

    /** Current cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/current/illegal-transition",
            "ILLEGAL_CURRENT_TRANSITION",
            409,
            "Current cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} current in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    CurrentProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "current", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable CurrentProblem of(Conflict conflict) {
        return conflict.type() instanceof CurrentProblem problem ? problem : null;
    }
}
