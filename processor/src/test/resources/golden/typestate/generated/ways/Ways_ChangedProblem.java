package ways;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Changed}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_ChangedProblem implements ProblemType {
    /** CHANGED_PRECONDITION_FAILED, 412: Changed precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_CHANGED, 409: Changed version is stale. */
    STALE(StandardProblem.STALE),

    /** CHANGED_PRECONDITION_REQUIRED, 428: Changed precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_CHANGED_TRANSITION, 409: Changed cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    Ways_ChangedProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "changed");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_ChangedProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_ChangedProblem problem ? problem : null;
    }
}
