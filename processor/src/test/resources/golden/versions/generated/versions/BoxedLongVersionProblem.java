package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link BoxedLongVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum BoxedLongVersionProblem implements ProblemType {
    /** Boxed long version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/boxed-long-version/precondition-failed",
            "BOXED_LONG_VERSION_PRECONDITION_FAILED",
            412,
            "Boxed long version precondition failed",
            Resolution.REFETCH,
            "The boxed long version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Boxed long version version is stale (409). */
    STALE(
            "/problems/boxed-long-version/stale",
            "STALE_BOXED_LONG_VERSION",
            409,
            "Boxed long version version is stale",
            Resolution.REFETCH,
            "The boxed long version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Boxed long version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/boxed-long-version/precondition-required",
            "BOXED_LONG_VERSION_PRECONDITION_REQUIRED",
            428,
            "Boxed long version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the boxed long version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    BoxedLongVersionProblem(String uri, String code, int status, String title,
            Resolution resolution, String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "boxed-long-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable BoxedLongVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof BoxedLongVersionProblem problem ? problem : null;
    }
}
