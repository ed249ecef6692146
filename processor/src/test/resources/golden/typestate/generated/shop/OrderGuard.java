package shop;

import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
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

    public static final Lifecycle<OrderStatus> LIFECYCLE = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION,
            OrderStatus.class)
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

    public static final UniqueRule NUMBER = UniqueRule.of(OrderProblem.DUPLICATE_NUMBER,
            Disclosure.VALUE, "number");

    /** Describes {@link Order} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, Order order) {
        return checkVersion(ifMatch, order.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static long requireVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.require(ifMatch, version);
    }

    public static long requireVersion(@Nullable IfMatch ifMatch, Order order) {
        return requireVersion(ifMatch, order.version());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long claimed,
            long version) {
        return VERSION.check(ifMatch, claimed, version);
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static long checkClaimedVersion(@Nullable Long claimed, long version) {
        return VERSION.checkClaimed(claimed, version);
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns the state after process. Throws a 409 unless the state is PENDING. */
    public static OrderStatus process(OrderStatus current) {
        return PROCESS.fire(current);
    }

    public static OrderStatus process(Order order) {
        return process(order.status());
    }

    /** Returns the state after ship. Throws a 409 unless the state is PENDING or PROCESSING. */
    public static OrderStatus ship(OrderStatus current) {
        return SHIP.fire(current);
    }

    public static OrderStatus ship(Order order) {
        return ship(order.status());
    }

    /** Returns the state after deliver. Throws a 409 unless the state is SHIPPED. */
    public static OrderStatus deliver(OrderStatus current) {
        return DELIVER.fire(current);
    }

    public static OrderStatus deliver(Order order) {
        return deliver(order.status());
    }

    /** Returns the state after cancel. Throws a 409 unless the state is PENDING or PROCESSING. */
    public static OrderStatus cancel(OrderStatus current) {
        return CANCEL.fire(current);
    }

    public static OrderStatus cancel(Order order) {
        return cancel(order.status());
    }

    /** Returns the state after return. Throws a 409 unless the state is DELIVERED. */
    public static OrderStatus returnOrder(OrderStatus current) {
        return RETURN_ORDER.fire(current);
    }

    public static OrderStatus returnOrder(Order order) {
        return returnOrder(order.status());
    }

    /** Returns the state after archive. Throws a 409 unless the state is DELIVERED. */
    public static OrderStatus archive(OrderStatus current) {
        return ARCHIVE.fire(current);
    }

    public static OrderStatus archive(Order order) {
        return archive(order.status());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(OrderStatus current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Order order) {
        return allowedFrom(order.status());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static OrderStatus change(OrderStatus current, @Nullable OrderStatus requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static OrderStatus change(Order order, @Nullable OrderStatus requested) {
        return change(order.status(), requested);
    }

    /** Throws a 409 unless a new order may have the state. */
    public static void checkInitial(@Nullable OrderStatus state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Throws a 409 unless the order may be deleted in the state. */
    public static void checkDeletable(OrderStatus current) {
        LIFECYCLE.checkDeletable(current);
    }

    public static void checkDeletable(Order order) {
        checkDeletable(order.status());
    }

    /** Returns the conflict with another order that has the same number. */
    public static Duplicate duplicateNumber(@Nullable String number) {
        return NUMBER.duplicate(number);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Order> {
        public Contract() {
            super(Order.class, "order", OrderProblem.values(), VERSION, LIFECYCLE, NUMBER);
        }

        @Override
        public EntityTag etag(Order order) {
            return OrderGuard.etag(order);
        }
    }
}
