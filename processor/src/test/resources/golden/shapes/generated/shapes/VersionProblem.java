package shapes;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Version}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum VersionProblem implements ProblemType {
    /** VERSION_PRECONDITION_FAILED, 412: Version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_VERSION, 409: Version version is stale. */
    STALE(StandardProblem.STALE),

    /** VERSION_PRECONDITION_REQUIRED, 428: Version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    VersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable VersionProblem of(Conflict conflict) {
        return conflict.type() instanceof VersionProblem problem ? problem : null;
    }
}
