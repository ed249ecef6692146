package ways;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Ways.Withering}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Ways_WitheringProblem implements ProblemType {
    /** Withering precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/withering/precondition-failed",
            "WITHERING_PRECONDITION_FAILED",
            412,
            "Withering precondition failed",
            Resolution.REFETCH,
            "The withering has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Withering version is stale (409). */
    STALE(
            "/problems/withering/stale",
            "STALE_WITHERING",
            409,
            "Withering version is stale",
            Resolution.REFETCH,
            "The withering has changed since it was read. Read it again, reapply the change and send it again."),

    /** Withering precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/withering/precondition-required",
            "WITHERING_PRECONDITION_REQUIRED",
            428,
            "Withering precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the withering and send the request again with the entity tag of the answer in If-Match."),

    /** Withering cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/withering/illegal-transition",
            "ILLEGAL_WITHERING_TRANSITION",
            409,
            "Withering cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} withering in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    Ways_WitheringProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "withering", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Ways_WitheringProblem of(Conflict conflict) {
        return conflict.type() instanceof Ways_WitheringProblem problem ? problem : null;
    }
}
