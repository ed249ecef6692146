package shapes;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Shop.Cart}. */
@Generated("dev.truce.processor.GuardProcessor")
enum Shop_CartProblem implements ProblemType {
    /** Cart content already taken (409). */
    DUPLICATE_CONTENT(
            "/problems/cart/duplicate-content",
            "DUPLICATE_CART_CONTENT",
            409,
            "Cart content already taken",
            Resolution.CHANGE_VALUE,
            "Another cart has the same content. Use a different content."),

    /** Cart precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/cart/precondition-failed",
            "CART_PRECONDITION_FAILED",
            412,
            "Cart precondition failed",
            Resolution.REFETCH,
            "The cart has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Cart version is stale (409). */
    STALE(
            "/problems/cart/stale",
            "STALE_CART",
            409,
            "Cart version is stale",
            Resolution.REFETCH,
            "The cart has changed since it was read. Read it again, reapply the change and send it again."),

    /** Cart precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/cart/precondition-required",
            "CART_PRECONDITION_REQUIRED",
            428,
            "Cart precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the cart and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    Shop_CartProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "cart", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable Shop_CartProblem of(Conflict conflict) {
        return conflict.type() instanceof Shop_CartProblem problem ? problem : null;
    }
}
