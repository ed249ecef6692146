package ways;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Withering}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_WitheringProblem implements ProblemType {
    /** WITHERING_PRECONDITION_FAILED, 412: Withering precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_WITHERING, 409: Withering version is stale. */
    STALE(StandardProblem.STALE),

    /** WITHERING_PRECONDITION_REQUIRED, 428: Withering precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_WITHERING_TRANSITION, 409: Withering cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    Ways_WitheringProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "withering");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_WitheringProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_WitheringProblem problem ? problem : null;
    }
}
