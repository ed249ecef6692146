package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Version}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum VersionProblem implements ProblemType {
    /** Version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/version/precondition-failed",
            "VERSION_PRECONDITION_FAILED",
            412,
            "Version precondition failed",
            Resolution.REFETCH,
            "The version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Version version is stale (409). */
    STALE(
            "/problems/version/stale",
            "STALE_VERSION",
            409,
            "Version version is stale",
            Resolution.REFETCH,
            "The version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/version/precondition-required",
            "VERSION_PRECONDITION_REQUIRED",
            428,
            "Version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    VersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable VersionProblem of(Conflict conflict) {
        return conflict.type() instanceof VersionProblem problem ? problem : null;
    }
}
