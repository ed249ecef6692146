package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link InstantVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum InstantVersionProblem implements ProblemType {
    /** INSTANT_VERSION_PRECONDITION_FAILED, 412: Instant version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_INSTANT_VERSION, 409: Instant version version is stale. */
    STALE(StandardProblem.STALE),

    /** INSTANT_VERSION_PRECONDITION_REQUIRED, 428: Instant version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    InstantVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "instant-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable InstantVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof InstantVersionProblem problem ? problem : null;
    }
}
