import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Loose}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum LooseProblem implements ProblemType {
    /** Loose cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/loose/illegal-transition",
            "ILLEGAL_LOOSE_TRANSITION",
            409,
            "Loose cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} loose in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    LooseProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "loose", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable LooseProblem of(Conflict conflict) {
        return conflict.type() instanceof LooseProblem problem ? problem : null;
    }
}
