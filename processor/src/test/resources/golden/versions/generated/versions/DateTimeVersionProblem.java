package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link DateTimeVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum DateTimeVersionProblem implements ProblemType {
    /** DATE_TIME_VERSION_PRECONDITION_FAILED, 412: Date time version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_DATE_TIME_VERSION, 409: Date time version version is stale. */
    STALE(StandardProblem.STALE),

    /** DATE_TIME_VERSION_PRECONDITION_REQUIRED, 428: Date time version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    DateTimeVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "date-time-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable DateTimeVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof DateTimeVersionProblem problem ? problem : null;
    }
}
