package shop;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Parcel}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum ParcelProblem implements ProblemType {
    /** Parcel cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/parcel/illegal-transition",
            "PARCEL_STATE",
            409,
            "Parcel cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Not from {current_state}",
            true),

    /** Parcel cannot be deleted in this state (409). */
    NOT_DELETABLE(
            "/problems/parcel/not-deletable",
            "PARCEL_NOT_DELETABLE",
            409,
            "Parcel cannot be deleted in this state",
            Resolution.NOT_RETRYABLE,
            "Cannot delete parcel in state {current_state}. It can be deleted in: {deletable_in}.",
            false);

    private final ProblemDefinition definition;

    ParcelProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail, boolean ownDetail) {
        ProblemDefinition standard = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "parcel", uri, code, status, title, resolution, detail);
        this.definition = ownDetail ? standard.overridingDetail() : standard;
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
