package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link StringVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum StringVersionProblem implements ProblemType {
    /** String version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/string-version/precondition-failed",
            "STRING_VERSION_PRECONDITION_FAILED",
            412,
            "String version precondition failed",
            Resolution.REFETCH,
            "The string version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** String version version is stale (409). */
    STALE(
            "/problems/string-version/stale",
            "STALE_STRING_VERSION",
            409,
            "String version version is stale",
            Resolution.REFETCH,
            "The string version has changed since it was read. Read it again, reapply the change and send it again."),

    /** String version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/string-version/precondition-required",
            "STRING_VERSION_PRECONDITION_REQUIRED",
            428,
            "String version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the string version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    StringVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "string-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable StringVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof StringVersionProblem problem ? problem : null;
    }
}
