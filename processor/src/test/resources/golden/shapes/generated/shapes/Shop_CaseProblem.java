package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Shop.Case}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Shop_CaseProblem implements ProblemType {
    /** CASE_PRECONDITION_FAILED, 412: Case precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_CASE, 409: Case version is stale. */
    STALE(StandardProblem.STALE),

    /** CASE_PRECONDITION_REQUIRED, 428: Case precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED),

    /** CASE_CLOSED, 409: Case is closed. */
    CASE_CLOSED(
            "/problems/case/case-closed",
            "CASE_CLOSED",
            409,
            "Case is closed",
            Resolution.NOT_RETRYABLE,
            "Case is closed");

    private final ProblemDefinition definition;

    Shop_CaseProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "case");
    }

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
