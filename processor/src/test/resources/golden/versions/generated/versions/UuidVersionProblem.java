package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link UuidVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum UuidVersionProblem implements ProblemType {
    /** UUID version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/uuid-version/precondition-failed",
            "UUID_VERSION_PRECONDITION_FAILED",
            412,
            "UUID version precondition failed",
            Resolution.REFETCH,
            "The UUID version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** UUID version version is stale (409). */
    STALE(
            "/problems/uuid-version/stale",
            "STALE_UUID_VERSION",
            409,
            "UUID version version is stale",
            Resolution.REFETCH,
            "The UUID version has changed since it was read. Read it again, reapply the change and send it again."),

    /** UUID version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/uuid-version/precondition-required",
            "UUID_VERSION_PRECONDITION_REQUIRED",
            428,
            "UUID version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the UUID version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    UuidVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "uuid-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable UuidVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof UuidVersionProblem problem ? problem : null;
    }
}
