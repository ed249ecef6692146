package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link BoxedShortVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum BoxedShortVersionProblem implements ProblemType {
    /** Boxed short version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/boxed-short-version/precondition-failed",
            "BOXED_SHORT_VERSION_PRECONDITION_FAILED",
            412,
            "Boxed short version precondition failed",
            Resolution.REFETCH,
            "The boxed short version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Boxed short version version is stale (409). */
    STALE(
            "/problems/boxed-short-version/stale",
            "STALE_BOXED_SHORT_VERSION",
            409,
            "Boxed short version version is stale",
            Resolution.REFETCH,
            "The boxed short version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Boxed short version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/boxed-short-version/precondition-required",
            "BOXED_SHORT_VERSION_PRECONDITION_REQUIRED",
            428,
            "Boxed short version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the boxed short version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    BoxedShortVersionProblem(String uri, String code, int status, String title,
            Resolution resolution, String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "boxed-short-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable BoxedShortVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof BoxedShortVersionProblem problem ? problem : null;
    }
}
