package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Contract}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ContractProblem implements ProblemType {
    /** Contract precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/contract/precondition-failed",
            "CONTRACT_PRECONDITION_FAILED",
            412,
            "Contract precondition failed",
            Resolution.REFETCH,
            "The contract has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Contract version is stale (409). */
    STALE(
            "/problems/contract/stale",
            "STALE_CONTRACT",
            409,
            "Contract version is stale",
            Resolution.REFETCH,
            "The contract has changed since it was read. Read it again, reapply the change and send it again."),

    /** Contract precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/contract/precondition-required",
            "CONTRACT_PRECONDITION_REQUIRED",
            428,
            "Contract precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the contract and send the request again with the entity tag of the answer in If-Match."),

    /** Contract cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/contract/illegal-transition",
            "ILLEGAL_CONTRACT_TRANSITION",
            409,
            "Contract cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} contract in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");

    private final ProblemDefinition definition;

    ContractProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "contract", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ContractProblem of(Conflict conflict) {
        return conflict.type() instanceof ContractProblem problem ? problem : null;
    }
}
