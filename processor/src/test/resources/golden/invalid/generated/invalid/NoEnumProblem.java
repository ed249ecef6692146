package invalid;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link NoEnum}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum NoEnumProblem implements ProblemType {
    /** NO_ENUM_PRECONDITION_FAILED, 412: No enum precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_NO_ENUM, 409: No enum version is stale. */
    STALE(StandardProblem.STALE),

    /** NO_ENUM_PRECONDITION_REQUIRED, 428: No enum precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_NO_ENUM_TRANSITION, 409: No enum cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION),

    /** NO_ENUM_NOT_DELETABLE, 409: No enum cannot be deleted in this state. */
    NOT_DELETABLE(StandardProblem.NOT_DELETABLE);

    private final ProblemDefinition definition;

    NoEnumProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "no-enum");
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
