package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link UuidVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum UuidVersionProblem implements ProblemType {
    /** UUID_VERSION_PRECONDITION_FAILED, 412: UUID version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_UUID_VERSION, 409: UUID version version is stale. */
    STALE(StandardProblem.STALE),

    /** UUID_VERSION_PRECONDITION_REQUIRED, 428: UUID version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    UuidVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "uuid-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable UuidVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof UuidVersionProblem problem ? problem : null;
    }
}
