package invalid;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.Refused;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.VersionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link Order}. The constants are the rules: they return what the methods throw. */
@Generated("dev.truce.processor.GuardProcessor")
public final class OrderGuard {
    public static final VersionRule VERSION = VersionRule.of(
            OrderProblem.PRECONDITION_FAILED, OrderProblem.STALE,
            OrderProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Order.Status> LIFECYCLE = Lifecycle.of(
                    OrderProblem.ILLEGAL_TRANSITION, Order.Status.class)
            .transition("send it!", Order.Status.SHIPPED, Order.Status.BILLED)
            .deletable(OrderProblem.NOT_DELETABLE, Order.Status.SHIPPED)
            .build();

    public static final TransitionRule<Order.Status> SHIP = null;

    public static final TransitionRule<Order.Status> BILL = null;

    public static final TransitionRule<Order.Status> SEND_IT_ = LIFECYCLE.transition("send it!");

    public static final UniqueRule NUMBR = null;

    public static final UniqueRule NUMBER_YEER = null;

    public static final RefusalRule not_a_code = RefusalRule.of(
            OrderProblem.not_a_code, "amount", "class", "amount");

    public static final RefusalRule TWICE = RefusalRule.of(
            OrderProblem.TWICE);

    public static final RefusalRule TWICE_ = RefusalRule.of(
            OrderProblem.TWICE);

    /** What integrations know of {@link Order}. */
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

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable Object checkVersion(IfMatch ifMatch, @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** As {@link #checkVersion(IfMatch, Object)}, for the version of the order. */
    public static @Nullable Object checkVersion(IfMatch ifMatch, Order order) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable Object requireVersion(IfMatch ifMatch, @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** As {@link #requireVersion(IfMatch, Object)}, for the version of the order. */
    public static @Nullable Object requireVersion(IfMatch ifMatch, Order order) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable Object checkVersion(IfMatch ifMatch, @Nullable Object claimed,
            @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable Object checkClaimedVersion(@Nullable Object claimed,
            @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Checks If-None-Match: * of a create; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkAbsent(IfNoneMatch ifNoneMatch, boolean exists) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Checks If-None-Match of a write; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable Object version) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Returns the state after ship.
     *
     * @throws ConflictException if {@code current} is not PENDING (409)
     */
    public static Order.Status ship(Order.Status current) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Whether ship is legal in a state. */
    public static boolean canShip(Order.Status current) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Returns the state after bill.
     *
     * @throws ConflictException if {@code current} is neither PENDING nor PAYD (409)
     */
    public static Order.Status bill(Order.Status current) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Whether bill is legal in a state. */
    public static boolean canBill(Order.Status current) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /**
     * Returns the state after send it!.
     *
     * @throws ConflictException if {@code current} is not BILLED (409)
     */
    public static Order.Status sendIt_(Order.Status current) {
        if (current == Order.Status.BILLED) {
            return Order.Status.SHIPPED;
        }
        throw SEND_IT_.refusedFrom(current);
    }

    /** Whether send it! is legal in a state. */
    public static boolean canSendIt_(Order.Status current) {
        return current == Order.Status.BILLED;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Order.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Order.Status change(Order.Status current, Order.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new order.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Order.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /**
     * Checks that a state allows to delete the order.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkDeletable(Order.Status current) {
        LIFECYCLE.checkDeletable(current);
    }

    /** Returns the conflict with another order of the same numbr. */
    public static Duplicate duplicateNumbr(@Nullable Object numbr) {
        throw new IllegalStateException("Order does not compile: see the errors of its rules");
    }

    /** Returns the conflict with another order of the same number and yeer. */
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

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Order> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Order.class, "order", OrderProblem.values(), null, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(Order order) {
            return OrderGuard.etag(order);
        }
    }
}
