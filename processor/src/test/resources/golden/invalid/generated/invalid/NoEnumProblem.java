package invalid;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link NoEnum}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum NoEnumProblem implements ProblemType {
    /** No enum precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/no-enum/precondition-failed",
            "NO_ENUM_PRECONDITION_FAILED",
            412,
            "No enum precondition failed",
            Resolution.REFETCH,
            "The no enum has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** No enum version is stale (409). */
    STALE(
            "/problems/no-enum/stale",
            "STALE_NO_ENUM",
            409,
            "No enum version is stale",
            Resolution.REFETCH,
            "The no enum has changed since it was read. Read it again, reapply the change and send it again."),

    /** No enum precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/no-enum/precondition-required",
            "NO_ENUM_PRECONDITION_REQUIRED",
            428,
            "No enum precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the no enum and send the request again with the entity tag of the answer in If-Match."),

    /** No enum cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/no-enum/illegal-transition",
            "ILLEGAL_NO_ENUM_TRANSITION",
            409,
            "No enum cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} no enum in state {current_state}. Allowed from {current_state}: {allowed_transitions}."),

    /** No enum cannot be deleted in this state (409). */
    NOT_DELETABLE(
            "/problems/no-enum/not-deletable",
            "NO_ENUM_NOT_DELETABLE",
            409,
            "No enum cannot be deleted in this state",
            Resolution.NOT_RETRYABLE,
            "Cannot delete no enum in state {current_state}. It can be deleted in: {deletable_in}.");

    private final ProblemDefinition definition;

    NoEnumProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "no-enum", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable NoEnumProblem of(Conflict conflict) {
        return conflict.type() instanceof NoEnumProblem problem ? problem : null;
    }
}
