package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Conflict}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ConflictProblem implements ProblemType {
    /** Conflict name already taken (409). */
    DUPLICATE_NAME(
            "/problems/conflict/duplicate-name",
            "DUPLICATE_CONFLICT_NAME",
            409,
            "Conflict name already taken",
            Resolution.CHANGE_VALUE,
            "Another conflict has the same name. Use a different name."),

    /** Conflict precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/conflict/precondition-failed",
            "CONFLICT_PRECONDITION_FAILED",
            412,
            "Conflict precondition failed",
            Resolution.REFETCH,
            "The conflict has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Conflict version is stale (409). */
    STALE(
            "/problems/conflict/stale",
            "STALE_CONFLICT",
            409,
            "Conflict version is stale",
            Resolution.REFETCH,
            "The conflict has changed since it was read. Read it again, reapply the change and send it again."),

    /** Conflict precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/conflict/precondition-required",
            "CONFLICT_PRECONDITION_REQUIRED",
            428,
            "Conflict precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the conflict and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    ConflictProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "conflict", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ConflictProblem of(dev.truce.runtime.Conflict conflict) {
        return conflict.type() instanceof ConflictProblem problem ? problem : null;
    }
}
