package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link InstantVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum InstantVersionProblem implements ProblemType {
    /** Instant version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/instant-version/precondition-failed",
            "INSTANT_VERSION_PRECONDITION_FAILED",
            412,
            "Instant version precondition failed",
            Resolution.REFETCH,
            "The instant version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Instant version version is stale (409). */
    STALE(
            "/problems/instant-version/stale",
            "STALE_INSTANT_VERSION",
            409,
            "Instant version version is stale",
            Resolution.REFETCH,
            "The instant version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Instant version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/instant-version/precondition-required",
            "INSTANT_VERSION_PRECONDITION_REQUIRED",
            428,
            "Instant version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the instant version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    InstantVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "instant-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable InstantVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof InstantVersionProblem problem ? problem : null;
    }
}
