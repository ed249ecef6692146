package ways;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Copied}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_CopiedProblem implements ProblemType {
    /** Copied precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/copied/precondition-failed",
            "COPIED_PRECONDITION_FAILED",
            412,
            "Copied precondition failed",
            Resolution.REFETCH,
            "The copied has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Copied version is stale (409). */
    STALE(
            "/problems/copied/stale",
            "STALE_COPIED",
            409,
            "Copied version is stale",
            Resolution.REFETCH,
            "The copied has changed since it was read. Read it again, reapply the change and send it again."),

    /** Copied precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/copied/precondition-required",
            "COPIED_PRECONDITION_REQUIRED",
            428,
            "Copied precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the copied and send the request again with the entity tag of the answer in If-Match."),

    /** Copied cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/copied/illegal-transition",
            "ILLEGAL_COPIED_TRANSITION",
            409,
            "Copied cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} copied in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    Ways_CopiedProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "copied", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_CopiedProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_CopiedProblem problem ? problem : null;
    }
}
