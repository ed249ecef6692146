package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link BoxedLongVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum BoxedLongVersionProblem implements ProblemType {
    /** BOXED_LONG_VERSION_PRECONDITION_FAILED, 412: Boxed long version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_BOXED_LONG_VERSION, 409: Boxed long version version is stale. */
    STALE(StandardProblem.STALE),

    /** BOXED_LONG_VERSION_PRECONDITION_REQUIRED, 428: Boxed long version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    BoxedLongVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "boxed-long-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable BoxedLongVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof BoxedLongVersionProblem problem ? problem : null;
    }
}
