package shapes;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Shop.Cart}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Shop_CartProblem implements ProblemType {
    /** DUPLICATE_CART_CONTENT, 409: Cart content already taken. */
    DUPLICATE_CONTENT(StandardProblem.duplicate("content")),

    /** CART_PRECONDITION_FAILED, 412: Cart precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_CART, 409: Cart version is stale. */
    STALE(StandardProblem.STALE),

    /** CART_PRECONDITION_REQUIRED, 428: Cart precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    Shop_CartProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "cart");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Shop_CartProblem of(Conflict conflict) {
        return conflict.type() instanceof Shop_CartProblem problem ? problem : null;
    }
}
