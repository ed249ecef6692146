package shapes;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Shop.Box}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum Shop_BoxProblem implements ProblemType {
    /** BOX_PRECONDITION_FAILED, 412: Box precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_BOX, 409: Box version is stale. */
    STALE(StandardProblem.STALE),

    /** BOX_PRECONDITION_REQUIRED, 428: Box precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    Shop_BoxProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "box");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Shop_BoxProblem of(Conflict conflict) {
        return conflict.type() instanceof Shop_BoxProblem problem ? problem : null;
    }
}
