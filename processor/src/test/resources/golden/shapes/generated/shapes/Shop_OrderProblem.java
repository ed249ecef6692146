package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Shop.Order}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum Shop_OrderProblem implements ProblemType {
    /** Order number already taken (409). */
    DUPLICATE_NUMBER(
            "/problems/order/duplicate-number",
            "DUPLICATE_ORDER_NUMBER",
            409,
            "Order number already taken",
            Resolution.CHANGE_VALUE,
            "Another order has the same number. Use a different number."),

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
            "This request needs If-Match. Read the order and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    Shop_OrderProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "order", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Shop_OrderProblem of(Conflict conflict) {
        return conflict.type() instanceof Shop_OrderProblem problem ? problem : null;
    }
}
