package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Shop.Case}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Shop_CaseProblem implements ProblemType {
    /** Case precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/case/precondition-failed",
            "CASE_PRECONDITION_FAILED",
            412,
            "Case precondition failed",
            Resolution.REFETCH,
            "The case has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Case version is stale (409). */
    STALE(
            "/problems/case/stale",
            "STALE_CASE",
            409,
            "Case version is stale",
            Resolution.REFETCH,
            "The case has changed since it was read. Read it again, reapply the change and send it again."),

    /** Case precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/case/precondition-required",
            "CASE_PRECONDITION_REQUIRED",
            428,
            "Case precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the case and send the request again with the entity tag of the answer in If-Match."),

    /** Case is closed (409). */
    CASE_CLOSED(
            "/problems/case/case-closed",
            "CASE_CLOSED",
            409,
            "Case is closed",
            Resolution.NOT_RETRYABLE,
            "Case is closed");

    private final ProblemDefinition definition;

    Shop_CaseProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "case", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Shop_CaseProblem of(Conflict conflict) {
        return conflict.type() instanceof Shop_CaseProblem problem ? problem : null;
    }
}
