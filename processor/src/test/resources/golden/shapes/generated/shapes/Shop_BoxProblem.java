package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Shop.Box}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum Shop_BoxProblem implements ProblemType {
    /** Box precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/box/precondition-failed",
            "BOX_PRECONDITION_FAILED",
            412,
            "Box precondition failed",
            Resolution.REFETCH,
            "The box has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Box version is stale (409). */
    STALE(
            "/problems/box/stale",
            "STALE_BOX",
            409,
            "Box version is stale",
            Resolution.REFETCH,
            "The box has changed since it was read. Read it again, reapply the change and send it again."),

    /** Box precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/box/precondition-required",
            "BOX_PRECONDITION_REQUIRED",
            428,
            "Box precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the box and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    Shop_BoxProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "box", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Shop_BoxProblem of(Conflict conflict) {
        return conflict.type() instanceof Shop_BoxProblem problem ? problem : null;
    }
}
