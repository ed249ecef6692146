package ways;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Open}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_OpenProblem implements ProblemType {
    /** Open cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/open/illegal-transition",
            "ILLEGAL_OPEN_TRANSITION",
            409,
            "Open cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} open in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    Ways_OpenProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "open", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_OpenProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_OpenProblem problem ? problem : null;
    }
}
