package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link LongVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum LongVersionProblem implements ProblemType {
    /** Long version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/long-version/precondition-failed",
            "LONG_VERSION_PRECONDITION_FAILED",
            412,
            "Long version precondition failed",
            Resolution.REFETCH,
            "The long version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Long version version is stale (409). */
    STALE(
            "/problems/long-version/stale",
            "STALE_LONG_VERSION",
            409,
            "Long version version is stale",
            Resolution.REFETCH,
            "The long version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Long version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/long-version/precondition-required",
            "LONG_VERSION_PRECONDITION_REQUIRED",
            428,
            "Long version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the long version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    LongVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "long-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable LongVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof LongVersionProblem problem ? problem : null;
    }
}
