package ways;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Odd}. */
@Generated("dev.truce.processor.GuardProcessor")
enum OddProblem implements ProblemType {
    /** ODD_PRECONDITION_FAILED, 412: Odd precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_ODD, 409: Odd version is stale. */
    STALE(StandardProblem.STALE),

    /** ODD_PRECONDITION_REQUIRED, 428: Odd precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_ODD_TRANSITION, 409: Odd cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    OddProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "odd");
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
