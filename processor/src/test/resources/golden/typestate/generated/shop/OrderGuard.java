package shop;

import dev.truce.Disclosure;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
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

    public static final Lifecycle<OrderStatus> LIFECYCLE = Lifecycle.of(
                    OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class)
            .initial(OrderStatus.PENDING)
            .transition("process", OrderStatus.PROCESSING, OrderStatus.PENDING)
            .transition("ship", OrderStatus.SHIPPED, OrderStatus.PENDING, OrderStatus.PROCESSING)
            .transition("deliver", OrderStatus.DELIVERED, OrderStatus.SHIPPED)
            .transition("cancel", OrderStatus.CANCELLED, OrderStatus.PENDING,
                    OrderStatus.PROCESSING)
            .transition("return", OrderStatus.RETURNED, OrderStatus.DELIVERED)
            .transition("archive", OrderStatus.ARCHIVED, OrderStatus.DELIVERED)
            .deletable(OrderProblem.NOT_DELETABLE, OrderStatus.ARCHIVED, OrderStatus.CANCELLED)
            .build();

    public static final TransitionRule<OrderStatus> PROCESS = LIFECYCLE.transition("process");

    public static final TransitionRule<OrderStatus> SHIP = LIFECYCLE.transition("ship");

    public static final TransitionRule<OrderStatus> DELIVER = LIFECYCLE.transition("deliver");

    public static final TransitionRule<OrderStatus> CANCEL = LIFECYCLE.transition("cancel");

    public static final TransitionRule<OrderStatus> RETURN_ORDER = LIFECYCLE.transition("return");

    public static final TransitionRule<OrderStatus> ARCHIVE = LIFECYCLE.transition("archive");

    public static final UniqueRule NUMBER = UniqueRule.of(
            OrderProblem.DUPLICATE_NUMBER, Disclosure.VALUE, "number");

    /** What integrations know of {@link Order}. */
    public static final ResourceContract<Order> CONTRACT = new Contract();

    private OrderGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the order. */
    public static EntityTag etag(Order order) {
        return etag(order.version());
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static long checkVersion(IfMatch ifMatch, long version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, long)}, for the version of the order. */
    public static long checkVersion(IfMatch ifMatch, Order order) {
        return checkVersion(ifMatch, order.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static long requireVersion(IfMatch ifMatch, long version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, long)}, for the version of the order. */
    public static long requireVersion(IfMatch ifMatch, Order order) {
        return requireVersion(ifMatch, order.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static long checkVersion(IfMatch ifMatch, @Nullable Long claimed, long version) {
        VERSION.check(ifMatch, claimed, version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static long checkClaimedVersion(@Nullable Long claimed, long version) {
        VERSION.checkClaimed(claimed, version);
        return version;
    }

    /**
     * Checks If-None-Match: * of a create; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkAbsent(IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /**
     * Checks If-None-Match of a write; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /**
     * Returns the state after process.
     *
     * @throws ConflictException if {@code current} is not PENDING (409)
     */
    public static OrderStatus process(OrderStatus current) {
        if (current == OrderStatus.PENDING) {
            return OrderStatus.PROCESSING;
        }
        throw PROCESS.refusedFrom(current);
    }

    /** Whether process is legal in a state. */
    public static boolean canProcess(OrderStatus current) {
        return current == OrderStatus.PENDING;
    }

    /**
     * Returns the state after ship.
     *
     * @throws ConflictException if {@code current} is neither PENDING nor PROCESSING (409)
     */
    public static OrderStatus ship(OrderStatus current) {
        if (current == OrderStatus.PENDING || current == OrderStatus.PROCESSING) {
            return OrderStatus.SHIPPED;
        }
        throw SHIP.refusedFrom(current);
    }

    /** Whether ship is legal in a state. */
    public static boolean canShip(OrderStatus current) {
        return current == OrderStatus.PENDING || current == OrderStatus.PROCESSING;
    }

    /**
     * Returns the state after deliver.
     *
     * @throws ConflictException if {@code current} is not SHIPPED (409)
     */
    public static OrderStatus deliver(OrderStatus current) {
        if (current == OrderStatus.SHIPPED) {
            return OrderStatus.DELIVERED;
        }
        throw DELIVER.refusedFrom(current);
    }

    /** Whether deliver is legal in a state. */
    public static boolean canDeliver(OrderStatus current) {
        return current == OrderStatus.SHIPPED;
    }

    /**
     * Returns the state after cancel.
     *
     * @throws ConflictException if {@code current} is neither PENDING nor PROCESSING (409)
     */
    public static OrderStatus cancel(OrderStatus current) {
        if (current == OrderStatus.PENDING || current == OrderStatus.PROCESSING) {
            return OrderStatus.CANCELLED;
        }
        throw CANCEL.refusedFrom(current);
    }

    /** Whether cancel is legal in a state. */
    public static boolean canCancel(OrderStatus current) {
        return current == OrderStatus.PENDING || current == OrderStatus.PROCESSING;
    }

    /**
     * Returns the state after return.
     *
     * @throws ConflictException if {@code current} is not DELIVERED (409)
     */
    public static OrderStatus returnOrder(OrderStatus current) {
        if (current == OrderStatus.DELIVERED) {
            return OrderStatus.RETURNED;
        }
        throw RETURN_ORDER.refusedFrom(current);
    }

    /** Whether return is legal in a state. */
    public static boolean canReturnOrder(OrderStatus current) {
        return current == OrderStatus.DELIVERED;
    }

    /**
     * Returns the state after archive.
     *
     * @throws ConflictException if {@code current} is not DELIVERED (409)
     */
    public static OrderStatus archive(OrderStatus current) {
        if (current == OrderStatus.DELIVERED) {
            return OrderStatus.ARCHIVED;
        }
        throw ARCHIVE.refusedFrom(current);
    }

    /** Whether archive is legal in a state. */
    public static boolean canArchive(OrderStatus current) {
        return current == OrderStatus.DELIVERED;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(OrderStatus current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static OrderStatus change(OrderStatus current, @Nullable OrderStatus requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new order.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(@Nullable OrderStatus state) {
        LIFECYCLE.checkInitial(state);
    }

    /**
     * Checks that a state allows to delete the order.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkDeletable(OrderStatus current) {
        LIFECYCLE.checkDeletable(current);
    }

    /** Returns the conflict with another order of the same number. */
    public static Duplicate duplicateNumber(@Nullable String number) {
        return NUMBER.duplicate(number);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Order> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Order.class, "order", OrderProblem.values(), VERSION, LIFECYCLE, NUMBER);
        }

        @Override
        public EntityTag etag(Order order) {
            return OrderGuard.etag(order);
        }
    }
}
