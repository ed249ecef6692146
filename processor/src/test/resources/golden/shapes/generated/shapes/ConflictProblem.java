package shapes;

import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Conflict}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ConflictProblem implements ProblemType {
    /** DUPLICATE_CONFLICT_NAME, 409: Conflict name already taken. */
    DUPLICATE_NAME(StandardProblem.duplicate("name")),

    /** CONFLICT_PRECONDITION_FAILED, 412: Conflict precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_CONFLICT, 409: Conflict version is stale. */
    STALE(StandardProblem.STALE),

    /** CONFLICT_PRECONDITION_REQUIRED, 428: Conflict precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    ConflictProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "conflict");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ConflictProblem of(dev.truce.runtime.Conflict conflict) {
        return conflict.type() instanceof ConflictProblem problem ? problem : null;
    }
}
