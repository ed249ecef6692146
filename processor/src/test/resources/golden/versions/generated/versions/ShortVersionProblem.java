package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link ShortVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ShortVersionProblem implements ProblemType {
    /** Short version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/short-version/precondition-failed",
            "SHORT_VERSION_PRECONDITION_FAILED",
            412,
            "Short version precondition failed",
            Resolution.REFETCH,
            "The short version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Short version version is stale (409). */
    STALE(
            "/problems/short-version/stale",
            "STALE_SHORT_VERSION",
            409,
            "Short version version is stale",
            Resolution.REFETCH,
            "The short version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Short version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/short-version/precondition-required",
            "SHORT_VERSION_PRECONDITION_REQUIRED",
            428,
            "Short version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the short version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    ShortVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "short-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ShortVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof ShortVersionProblem problem ? problem : null;
    }
}
