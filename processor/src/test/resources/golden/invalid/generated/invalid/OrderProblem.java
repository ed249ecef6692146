package invalid;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Order}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum OrderProblem implements ProblemType {
    /** Order numbr already taken (409). */
    DUPLICATE_NUMBR(
            "/problems/order/duplicate-numbr",
            "DUPLICATE_ORDER_NUMBR",
            409,
            "Order numbr already taken",
            Resolution.CHANGE_VALUE,
            "Another order has the same numbr. Use a different numbr."),

    /** Order number and yeer already taken (409). */
    DUPLICATE_NUMBER_YEER(
            "/problems/order/duplicate-number-yeer",
            "DUPLICATE_ORDER_NUMBER_YEER",
            409,
            "Order number and yeer already taken",
            Resolution.CHANGE_VALUE,
            "Another order has the same number and yeer. Use a different combination."),

    /** Order precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/order/precondition-failed",
            "ORDER_PRECONDITION_FAILED",
            412,
            "Order precondition failed",
            Resolution.REFETCH,
            "The order has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Order version is stale (409). */
    STALE(
            "/problems/order/stale",
            "STALE_ORDER",
            409,
            "Order version is stale",
            Resolution.REFETCH,
            "The order has changed since it was read. Read it again, reapply the change and send it again."),

    /** Order precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/order/precondition-required",
            "ORDER_PRECONDITION_REQUIRED",
            428,
            "Order precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the order and send the request again with the entity tag of the answer in If-Match."),

    /** Order cannot make this transition (409). */
    ILLEGAL_TRANSITION(
            "/problems/order/illegal-transition",
            "ILLEGAL_ORDER_TRANSITION",
            409,
            "Order cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} order in state {current_state}. Allowed from {current_state}: {allowed_transitions}."),

    /** Order cannot be deleted in this state (409). */
    NOT_DELETABLE(
            "/problems/order/not-deletable",
            "ORDER_NOT_DELETABLE",
            409,
            "Order cannot be deleted in this state",
            Resolution.NOT_RETRYABLE,
            "Cannot delete order in state {current_state}. It can be deleted in: {deletable_in}."),

    /** Not a code (409). */
    not_a_code(
            "/problems/order/not-a-code",
            "not a code",
            409,
            "Not a code",
            Resolution.NOT_RETRYABLE,
            "Not a code"),

    /** Once (409). */
    TWICE(
            "/problems/order/twice",
            "TWICE",
            409,
            "Once",
            Resolution.NOT_RETRYABLE,
            "Once");

    private final ProblemDefinition definition;

    OrderProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "order", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable OrderProblem of(Conflict conflict) {
        return conflict.type() instanceof OrderProblem problem ? problem : null;
    }
}
