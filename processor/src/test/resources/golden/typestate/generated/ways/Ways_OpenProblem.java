package ways;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Open}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_OpenProblem implements ProblemType {
    /** ILLEGAL_OPEN_TRANSITION, 409: Open cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    Ways_OpenProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "open");
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
