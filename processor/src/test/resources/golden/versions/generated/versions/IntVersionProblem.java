package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link IntVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum IntVersionProblem implements ProblemType {
    /** INT_VERSION_PRECONDITION_FAILED, 412: Int version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_INT_VERSION, 409: Int version version is stale. */
    STALE(StandardProblem.STALE),

    /** INT_VERSION_PRECONDITION_REQUIRED, 428: Int version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    IntVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "int-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable IntVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof IntVersionProblem problem ? problem : null;
    }
}
