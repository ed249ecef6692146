package invalid;

import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.Refused;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.UniqueRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Order}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class OrderGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(OrderProblem.PRECONDITION_FAILED,
            OrderProblem.STALE, OrderProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Order.Status> LIFECYCLE = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION,
            Order.Status.class)
            .transition("send it!", Order.Status.SHIPPED, Order.Status.BILLED)
            .deletable(OrderProblem.NOT_DELETABLE, Order.Status.SHIPPED)
            .build();

    public static final TransitionRule<Order.Status> SHIP = null;

    public static final TransitionRule<Order.Status> BILL = null;

    public static final TransitionRule<Order.Status> SEND_IT_ = LIFECYCLE.transition("send it!");

    public static final UniqueRule NUMBR = null;

    public static final UniqueRule NUMBER_YEER = null;

    public static final RefusalRule not_a_code = RefusalRule.of(OrderProblem.not_a_code, "amount",
            "class", "amount");

    public static final RefusalRule TWICE = RefusalRule.of(OrderProblem.TWICE);

    public static final RefusalRule TWICE_ = RefusalRule.of(OrderProblem.TWICE);

    /** Describes {@link Order} to integrations. */
    public static final ResourceContract<Order> CONTRACT = new Contract();

    private OrderGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Returns the entity tag of the order, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(Order order) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Object checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    public static @Nullable Object checkVersion(@Nullable IfMatch ifMatch, Order order) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Object requireVersion(@Nullable IfMatch ifMatch,
            @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    public static @Nullable Object requireVersion(@Nullable IfMatch ifMatch, Order order) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable Object checkVersion(@Nullable IfMatch ifMatch, @Nullable Object claimed,
            @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable Object checkClaimedVersion(@Nullable Object claimed,
            @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Returns the state after ship. Throws a 409 unless the state is PENDING. */
    public static Order.Status ship(Order.Status current) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    public static Order.Status ship(Order order) {
        return ship(order.status);
    }

    /** Returns the state after bill. Throws a 409 unless the state is PENDING or PAYD. */
    public static Order.Status bill(Order.Status current) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    public static Order.Status bill(Order order) {
        return bill(order.status);
    }

    /** Returns the state after send it!. Throws a 409 unless the state is BILLED. */
    public static Order.Status sendIt_(Order.Status current) {
        return SEND_IT_.fire(current);
    }

    public static Order.Status sendIt_(Order order) {
        return sendIt_(order.status);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Order.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Order order) {
        return allowedFrom(order.status);
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Order.Status change(Order.Status current, Order.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Order.Status change(Order order, Order.@Nullable Status requested) {
        return change(order.status, requested);
    }

    /** Throws a 409 unless a new order may have the state. */
    public static void checkInitial(Order.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Throws a 409 unless the order may be deleted in the state. */
    public static void checkDeletable(Order.Status current) {
        LIFECYCLE.checkDeletable(current);
    }

    public static void checkDeletable(Order order) {
        checkDeletable(order.status);
    }

    /** Returns the conflict with another order that has the same numbr. */
    public static Duplicate duplicateNumbr(@Nullable Object numbr) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Returns the conflict with another order that has the same number and yeer. */
    public static Duplicate duplicateNumberYeer(@Nullable String number, @Nullable Object yeer) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Returns the conflict not a code: Not a code. */
    public static Refused notACode(@Nullable Object amount, @Nullable Object class_,
            @Nullable Object amount_) {
        return not_a_code.refused(amount, class_, amount_);
    }

    /** Returns the conflict TWICE: Once. */
    public static Refused twice() {
        return TWICE.refused();
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Order> {
        public Contract() {
            super(Order.class, "order", OrderProblem.values(), null, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(Order order) {
            return OrderGuard.etag(order);
        }
    }
}
