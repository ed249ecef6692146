package ways;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Odd}. */
@Generated("dev.truce.processor.GuardProcessor")
enum OddProblem implements ProblemType {
    /** Odd precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/odd/precondition-failed",
            "ODD_PRECONDITION_FAILED",
            412,
            "Odd precondition failed",
            Resolution.REFETCH,
            "The odd has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Odd version is stale (409). */
    STALE(
            "/problems/odd/stale",
            "STALE_ODD",
            409,
            "Odd version is stale",
            Resolution.REFETCH,
            "The odd has changed since it was read. Read it again, reapply the change and send it again."),

    /** Odd precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/odd/precondition-required",
            "ODD_PRECONDITION_REQUIRED",
            428,
            "Odd precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the odd and send the request again with the entity tag of the answer in If-Match."),

    /** Odd cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/odd/illegal-transition",
            "ILLEGAL_ODD_TRANSITION",
            409,
            "Odd cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} odd in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    OddProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "odd", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable OddProblem of(Conflict conflict) {
        return conflict.type() instanceof OddProblem problem ? problem : null;
    }
}
