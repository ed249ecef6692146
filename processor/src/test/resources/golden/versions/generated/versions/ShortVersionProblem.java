package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link ShortVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ShortVersionProblem implements ProblemType {
    /** SHORT_VERSION_PRECONDITION_FAILED, 412: Short version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_SHORT_VERSION, 409: Short version version is stale. */
    STALE(StandardProblem.STALE),

    /** SHORT_VERSION_PRECONDITION_REQUIRED, 428: Short version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    ShortVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "short-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ShortVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof ShortVersionProblem problem ? problem : null;
    }
}
