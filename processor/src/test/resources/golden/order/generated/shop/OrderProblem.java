package shop;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Order}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum OrderProblem implements ProblemType {
    /** DUPLICATE_ORDER_NUMBER, 409: Order number already taken. */
    DUPLICATE_NUMBER(StandardProblem.duplicate("number")),

    /** ORDER_PRECONDITION_FAILED, 412: Order precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_ORDER, 409: Order version is stale. */
    STALE(StandardProblem.STALE),

    /** ORDER_PRECONDITION_REQUIRED, 428: Order precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_ORDER_TRANSITION, 409: Order cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    OrderProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "order");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable OrderProblem of(Conflict conflict) {
        return conflict.type() instanceof OrderProblem problem ? problem : null;
    }
}
