package ways;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Current}. */
@Generated("dev.truce.processor.GuardProcessor")
enum CurrentProblem implements ProblemType {
    /** CURRENT_PRECONDITION_FAILED, 412: Current precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_CURRENT, 409: Current version is stale. */
    STALE(StandardProblem.STALE),

    /** CURRENT_PRECONDITION_REQUIRED, 428: Current precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_CURRENT_TRANSITION, 409: Current cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    CurrentProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "current");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable CurrentProblem of(Conflict conflict) {
        return conflict.type() instanceof CurrentProblem problem ? problem : null;
    }
}
