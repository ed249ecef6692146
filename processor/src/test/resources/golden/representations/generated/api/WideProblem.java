package api;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Wide}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum WideProblem implements ProblemType {
    /**
     * DUPLICATE_WIDE_A_B_C_D_E_F_G_H_I_J_K, 409: Wide a and b and c and d and e and f and g and h and i and j and k already taken.
     */
    DUPLICATE_A_B_C_D_E_F_G_H_I_J_K(StandardProblem.duplicate("a", "b", "c", "d", "e", "f", "g",
            "h", "i", "j", "k"));

    private final ProblemDefinition definition;

    WideProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "wide");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable WideProblem of(Conflict conflict) {
        return conflict.type() instanceof WideProblem problem ? problem : null;
    }
}
