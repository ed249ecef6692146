package invalid;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Unreadable}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum UnreadableProblem implements ProblemType {
    /** UNREADABLE_PRECONDITION_FAILED, 412: Unreadable precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_UNREADABLE, 409: Unreadable version is stale. */
    STALE(StandardProblem.STALE),

    /** UNREADABLE_PRECONDITION_REQUIRED, 428: Unreadable precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    UnreadableProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "unreadable");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable UnreadableProblem of(Conflict conflict) {
        return conflict.type() instanceof UnreadableProblem problem ? problem : null;
    }
}
