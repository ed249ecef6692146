package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link IntVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum IntVersionProblem implements ProblemType {
    /** Int version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/int-version/precondition-failed",
            "INT_VERSION_PRECONDITION_FAILED",
            412,
            "Int version precondition failed",
            Resolution.REFETCH,
            "The int version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Int version version is stale (409). */
    STALE(
            "/problems/int-version/stale",
            "STALE_INT_VERSION",
            409,
            "Int version version is stale",
            Resolution.REFETCH,
            "The int version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Int version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/int-version/precondition-required",
            "INT_VERSION_PRECONDITION_REQUIRED",
            428,
            "Int version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the int version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    IntVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "int-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable IntVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof IntVersionProblem problem ? problem : null;
    }
}
