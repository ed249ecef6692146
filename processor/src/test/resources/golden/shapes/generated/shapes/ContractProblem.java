package shapes;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Contract}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ContractProblem implements ProblemType {
    /** CONTRACT_PRECONDITION_FAILED, 412: Contract precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_CONTRACT, 409: Contract version is stale. */
    STALE(StandardProblem.STALE),

    /** CONTRACT_PRECONDITION_REQUIRED, 428: Contract precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_CONTRACT_TRANSITION, 409: Contract cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    ContractProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "contract");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ContractProblem of(Conflict conflict) {
        return conflict.type() instanceof ContractProblem problem ? problem : null;
    }
}
