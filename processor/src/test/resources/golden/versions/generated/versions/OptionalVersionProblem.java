package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link OptionalVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum OptionalVersionProblem implements ProblemType {
    /** OPTIONAL_VERSION_PRECONDITION_FAILED, 412: Optional version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_OPTIONAL_VERSION, 409: Optional version version is stale. */
    STALE(StandardProblem.STALE),

    /** OPTIONAL_VERSION_PRECONDITION_REQUIRED, 428: Optional version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    OptionalVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "optional-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable OptionalVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof OptionalVersionProblem problem ? problem : null;
    }
}
