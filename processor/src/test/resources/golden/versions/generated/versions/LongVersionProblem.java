package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link LongVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum LongVersionProblem implements ProblemType {
    /** LONG_VERSION_PRECONDITION_FAILED, 412: Long version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_LONG_VERSION, 409: Long version version is stale. */
    STALE(StandardProblem.STALE),

    /** LONG_VERSION_PRECONDITION_REQUIRED, 428: Long version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    LongVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "long-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable LongVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof LongVersionProblem problem ? problem : null;
    }
}
