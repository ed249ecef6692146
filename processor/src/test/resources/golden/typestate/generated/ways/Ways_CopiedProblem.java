package ways;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Copied}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_CopiedProblem implements ProblemType {
    /** COPIED_PRECONDITION_FAILED, 412: Copied precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_COPIED, 409: Copied version is stale. */
    STALE(StandardProblem.STALE),

    /** COPIED_PRECONDITION_REQUIRED, 428: Copied precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_COPIED_TRANSITION, 409: Copied cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    Ways_CopiedProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "copied");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_CopiedProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_CopiedProblem problem ? problem : null;
    }
}
