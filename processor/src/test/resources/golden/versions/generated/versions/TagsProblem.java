package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Tags}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum TagsProblem implements ProblemType {
    /** TAGS_PRECONDITION_FAILED, 412: Tags precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_TAGS, 409: Tags version is stale. */
    STALE(StandardProblem.STALE),

    /** TAGS_PRECONDITION_REQUIRED, 428: Tags precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    TagsProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "tags");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable TagsProblem of(Conflict conflict) {
        return conflict.type() instanceof TagsProblem problem ? problem : null;
    }
}
