package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link StringVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum StringVersionProblem implements ProblemType {
    /** STRING_VERSION_PRECONDITION_FAILED, 412: String version precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_STRING_VERSION, 409: String version version is stale. */
    STALE(StandardProblem.STALE),

    /** STRING_VERSION_PRECONDITION_REQUIRED, 428: String version precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    StringVersionProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "string-version");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable StringVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof StringVersionProblem problem ? problem : null;
    }
}
