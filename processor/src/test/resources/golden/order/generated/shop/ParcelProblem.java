package shop;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Parcel}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ParcelProblem implements ProblemType {
    /** PARCEL_STATE, 409: Parcel cannot make this transition. */
    ILLEGAL_TRANSITION(
            "/problems/parcel/illegal-transition",
            "PARCEL_STATE",
            409,
            "Parcel cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Not from {current_state}",
            true),

    /** PARCEL_NOT_DELETABLE, 409: Parcel cannot be deleted in this state. */
    NOT_DELETABLE(StandardProblem.NOT_DELETABLE);

    private final ProblemDefinition definition;

    ParcelProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "parcel");
    }

    ParcelProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail, boolean ownDetail) {
        ProblemDefinition definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "parcel", uri, code, status, title, resolution, detail);
        this.definition = ownDetail ? definition.overridingDetail() : definition;
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable ParcelProblem of(Conflict conflict) {
        return conflict.type() instanceof ParcelProblem problem ? problem : null;
    }
}
