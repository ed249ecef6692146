import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Loose}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum LooseProblem implements ProblemType {
    /** Loose name already taken (409). */
    DUPLICATE_NAME(
            "/problems/loose/duplicate-name",
            "DUPLICATE_LOOSE_NAME",
            409,
            "Loose name already taken",
            Resolution.CHANGE_VALUE,
            "Another loose has the same name. Use a different name."),

    /** Loose precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/loose/precondition-failed",
            "LOOSE_PRECONDITION_FAILED",
            412,
            "Loose precondition failed",
            Resolution.REFETCH,
            "The loose has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Loose version is stale (409). */
    STALE(
            "/problems/loose/stale",
            "STALE_LOOSE",
            409,
            "Loose version is stale",
            Resolution.REFETCH,
            "The loose has changed since it was read. Read it again, reapply the change and send it again."),

    /** Loose precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/loose/precondition-required",
            "LOOSE_PRECONDITION_REQUIRED",
            428,
            "Loose precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the loose and send the request again with the entity tag of the answer in If-Match."),

    /** Loose cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/loose/illegal-transition",
            "ILLEGAL_LOOSE_TRANSITION",
            409,
            "Loose cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} loose in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    LooseProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "loose", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable LooseProblem of(Conflict conflict) {
        return conflict.type() instanceof LooseProblem problem ? problem : null;
    }
}
