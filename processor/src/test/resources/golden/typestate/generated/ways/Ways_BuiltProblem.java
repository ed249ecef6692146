package ways;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Built}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_BuiltProblem implements ProblemType {
    /** Built cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/built/illegal-transition",
            "ILLEGAL_BUILT_TRANSITION",
            409,
            "Built cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} built in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    Ways_BuiltProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "built", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_BuiltProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_BuiltProblem problem ? problem : null;
    }
}
