package versions;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link DateTimeVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum DateTimeVersionProblem implements ProblemType {
    /** Date time version precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/date-time-version/precondition-failed",
            "DATE_TIME_VERSION_PRECONDITION_FAILED",
            412,
            "Date time version precondition failed",
            Resolution.REFETCH,
            "The date time version has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Date time version version is stale (409). */
    STALE(
            "/problems/date-time-version/stale",
            "STALE_DATE_TIME_VERSION",
            409,
            "Date time version version is stale",
            Resolution.REFETCH,
            "The date time version has changed since it was read. Read it again, reapply the change and send it again."),

    /** Date time version precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/date-time-version/precondition-required",
            "DATE_TIME_VERSION_PRECONDITION_REQUIRED",
            428,
            "Date time version precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the date time version and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    DateTimeVersionProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "date-time-version", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable DateTimeVersionProblem of(Conflict conflict) {
        return conflict.type() instanceof DateTimeVersionProblem problem ? problem : null;
    }
}
