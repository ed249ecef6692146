package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link BoxedIntVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum BoxedIntVersionProblem implements ProblemType {
    /** Boxed int version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/boxed-int-version/precondition-failed",
            "BOXED_INT_VERSION_PRECONDITION_FAILED",
            412,
            "Boxed int version precondition failed",
            Resolution.REFETCH,
            "The boxed int version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Boxed int version version is stale (409). */
    STALE(
            "/problems/boxed-int-version/stale",
            "STALE_BOXED_INT_VERSION",
            409,
            "Boxed int version version is stale",
            Resolution.REFETCH,
            "The boxed int version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Boxed int version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/boxed-int-version/precondition-required",
            "BOXED_INT_VERSION_PRECONDITION_REQUIRED",
            428,
            "Boxed int version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the boxed int version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    BoxedIntVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "boxed-int-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable BoxedIntVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof BoxedIntVersionProblem problem ? problem : null;
    }
}
