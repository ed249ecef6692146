package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link OptionalVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum OptionalVersionProblem implements ProblemType {
    /** Optional version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/optional-version/precondition-failed",
            "OPTIONAL_VERSION_PRECONDITION_FAILED",
            412,
            "Optional version precondition failed",
            Resolution.REFETCH,
            "The optional version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Optional version version is stale (409). */
    STALE(
            "/problems/optional-version/stale",
            "STALE_OPTIONAL_VERSION",
            409,
            "Optional version version is stale",
            Resolution.REFETCH,
            "The optional version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Optional version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/optional-version/precondition-required",
            "OPTIONAL_VERSION_PRECONDITION_REQUIRED",
            428,
            "Optional version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the optional version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    OptionalVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "optional-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable OptionalVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof OptionalVersionProblem problem ? problem : null;
    }
}
