package api;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Counter}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum CounterProblem implements ProblemType {
    /** COUNTER_PRECONDITION_FAILED, 412: Counter precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_COUNTER, 409: Counter version is stale. */
    STALE(StandardProblem.STALE),

    /** COUNTER_PRECONDITION_REQUIRED, 428: Counter precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    CounterProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "counter");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable CounterProblem of(Conflict conflict) {
        return conflict.type() instanceof CounterProblem problem ? problem : null;
    }
}
