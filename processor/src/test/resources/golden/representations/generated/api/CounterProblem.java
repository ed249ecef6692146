package api;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Counter}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum CounterProblem implements ProblemType {
    /** Counter precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/counter/precondition-failed",
            "COUNTER_PRECONDITION_FAILED",
            412,
            "Counter precondition failed",
            Resolution.REFETCH,
            "The counter has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Counter version is stale (409). */
    STALE(
            "/problems/counter/stale",
            "STALE_COUNTER",
            409,
            "Counter version is stale",
            Resolution.REFETCH,
            "The counter has changed since it was read. Read it again, reapply the change and send it again."),

    /** Counter precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/counter/precondition-required",
            "COUNTER_PRECONDITION_REQUIRED",
            428,
            "Counter precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the counter and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    CounterProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "counter", uri, code, status, title, resolution, detail);
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
