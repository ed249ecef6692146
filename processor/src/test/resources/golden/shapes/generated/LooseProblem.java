import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Loose}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum LooseProblem implements ProblemType {
    /** DUPLICATE_LOOSE_NAME, 409: Loose name already taken. */
    DUPLICATE_NAME(StandardProblem.duplicate("name")),

    /** LOOSE_PRECONDITION_FAILED, 412: Loose precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_LOOSE, 409: Loose version is stale. */
    STALE(StandardProblem.STALE),

    /** LOOSE_PRECONDITION_REQUIRED, 428: Loose precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** ILLEGAL_LOOSE_TRANSITION, 409: Loose cannot make this transition. */
    ILLEGAL_TRANSITION(StandardProblem.ILLEGAL_TRANSITION);

    private final ProblemDefinition definition;

    LooseProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "loose");
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
