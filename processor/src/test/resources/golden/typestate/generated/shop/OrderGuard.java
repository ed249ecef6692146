package shop;

import dev.truce.Disclosure;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.NotDeletable;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.VersionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link Order}. */
@Generated("dev.truce.processor.GuardProcessor")
public final class OrderGuard {
    private static final VersionRule VERSION = VersionRule.of(
            OrderProblem.PRECONDITION_FAILED, OrderProblem.STALE,
            OrderProblem.PRECONDITION_REQUIRED);

    private static final Lifecycle<OrderStatus> LIFECYCLE = Lifecycle.of(
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

    private static final TransitionRule<OrderStatus> PROCESS = LIFECYCLE.transition("process");

    private static final TransitionRule<OrderStatus> SHIP = LIFECYCLE.transition("ship");

    private static final TransitionRule<OrderStatus> DELIVER = LIFECYCLE.transition("deliver");

    private static final TransitionRule<OrderStatus> CANCEL = LIFECYCLE.transition("cancel");

    private static final TransitionRule<OrderStatus> RETURN_ORDER = LIFECYCLE.transition("return");

    private static final TransitionRule<OrderStatus> ARCHIVE = LIFECYCLE.transition("archive");

    private static final UniqueRule NUMBER = UniqueRule.of(
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

    /** Returns what {@code checkVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict versionConflict(IfMatch ifMatch, long version) {
        return VERSION.conflict(ifMatch, version);
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

    /** Returns what {@code requireVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict requiredVersionConflict(IfMatch ifMatch, long version) {
        return VERSION.requiredConflict(ifMatch, version);
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

    /** Returns what {@code checkVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict versionConflict(IfMatch ifMatch, @Nullable Long claimed,
            long version) {
        return VERSION.conflict(ifMatch, claimed, version);
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

    /** Returns what {@code checkClaimedVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict claimedVersionConflict(@Nullable Long claimed, long version) {
        return VERSION.claimedConflict(claimed, version);
    }

    /**
     * Checks If-None-Match: * of a create; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkAbsent(IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Returns what {@code checkAbsent} throws, {@code null} where it passes. */
    public static @Nullable Conflict absentConflict(IfNoneMatch ifNoneMatch, boolean exists) {
        return VERSION.absentConflict(ifNoneMatch, exists);
    }

    /**
     * Checks If-None-Match of a write; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns what {@code checkNoneMatch} throws, {@code null} where it passes. */
    public static @Nullable Conflict noneMatchConflict(IfNoneMatch ifNoneMatch, long version) {
        return VERSION.noneMatchConflict(ifNoneMatch, version);
    }

    /** Returns the conflict of a write that lost the race after its check had passed. */
    public static Conflict lostUpdate(IfMatch ifMatch) {
        return VERSION.lost(ifMatch);
    }

    /** Returns the same conflict where the version that won is known. */
    public static Conflict lostUpdate(IfMatch ifMatch, long currentVersion) {
        return VERSION.lost(ifMatch, currentVersion);
    }

    /**
     * Returns the state after process.
     *
     * @throws ConflictException if {@code current} is not PENDING (409)
     */
    public static OrderStatus process(@Nullable OrderStatus current) {
        if (current == OrderStatus.PENDING) {
            return OrderStatus.PROCESSING;
        }
        throw PROCESS.refusedFrom(current);
    }

    /** Whether process is legal in a state. */
    public static boolean canProcess(@Nullable OrderStatus current) {
        return current == OrderStatus.PENDING;
    }

    /** Returns what {@code process} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition processConflict(@Nullable OrderStatus current) {
        return canProcess(current) ? null : PROCESS.conflictFrom(current);
    }

    /**
     * Returns the state after ship.
     *
     * @throws ConflictException if {@code current} is neither PENDING nor PROCESSING (409)
     */
    public static OrderStatus ship(@Nullable OrderStatus current) {
        if (current == OrderStatus.PENDING || current == OrderStatus.PROCESSING) {
            return OrderStatus.SHIPPED;
        }
        throw SHIP.refusedFrom(current);
    }

    /** Whether ship is legal in a state. */
    public static boolean canShip(@Nullable OrderStatus current) {
        return current == OrderStatus.PENDING || current == OrderStatus.PROCESSING;
    }

    /** Returns what {@code ship} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition shipConflict(@Nullable OrderStatus current) {
        return canShip(current) ? null : SHIP.conflictFrom(current);
    }

    /**
     * Returns the state after deliver.
     *
     * @throws ConflictException if {@code current} is not SHIPPED (409)
     */
    public static OrderStatus deliver(@Nullable OrderStatus current) {
        if (current == OrderStatus.SHIPPED) {
            return OrderStatus.DELIVERED;
        }
        throw DELIVER.refusedFrom(current);
    }

    /** Whether deliver is legal in a state. */
    public static boolean canDeliver(@Nullable OrderStatus current) {
        return current == OrderStatus.SHIPPED;
    }

    /** Returns what {@code deliver} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition deliverConflict(@Nullable OrderStatus current) {
        return canDeliver(current) ? null : DELIVER.conflictFrom(current);
    }

    /**
     * Returns the state after cancel.
     *
     * @throws ConflictException if {@code current} is neither PENDING nor PROCESSING (409)
     */
    public static OrderStatus cancel(@Nullable OrderStatus current) {
        if (current == OrderStatus.PENDING || current == OrderStatus.PROCESSING) {
            return OrderStatus.CANCELLED;
        }
        throw CANCEL.refusedFrom(current);
    }

    /** Whether cancel is legal in a state. */
    public static boolean canCancel(@Nullable OrderStatus current) {
        return current == OrderStatus.PENDING || current == OrderStatus.PROCESSING;
    }

    /** Returns what {@code cancel} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition cancelConflict(@Nullable OrderStatus current) {
        return canCancel(current) ? null : CANCEL.conflictFrom(current);
    }

    /**
     * Returns the state after return.
     *
     * @throws ConflictException if {@code current} is not DELIVERED (409)
     */
    public static OrderStatus returnOrder(@Nullable OrderStatus current) {
        if (current == OrderStatus.DELIVERED) {
            return OrderStatus.RETURNED;
        }
        throw RETURN_ORDER.refusedFrom(current);
    }

    /** Whether return is legal in a state. */
    public static boolean canReturnOrder(@Nullable OrderStatus current) {
        return current == OrderStatus.DELIVERED;
    }

    /** Returns what {@code returnOrder} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition returnOrderConflict(@Nullable OrderStatus current) {
        return canReturnOrder(current) ? null : RETURN_ORDER.conflictFrom(current);
    }

    /**
     * Returns the state after archive.
     *
     * @throws ConflictException if {@code current} is not DELIVERED (409)
     */
    public static OrderStatus archive(@Nullable OrderStatus current) {
        if (current == OrderStatus.DELIVERED) {
            return OrderStatus.ARCHIVED;
        }
        throw ARCHIVE.refusedFrom(current);
    }

    /** Whether archive is legal in a state. */
    public static boolean canArchive(@Nullable OrderStatus current) {
        return current == OrderStatus.DELIVERED;
    }

    /** Returns what {@code archive} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition archiveConflict(@Nullable OrderStatus current) {
        return canArchive(current) ? null : ARCHIVE.conflictFrom(current);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(@Nullable OrderStatus current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static OrderStatus change(@Nullable OrderStatus current,
            @Nullable OrderStatus requested) {
        return LIFECYCLE.change(current, requested);
    }

    /** Returns what {@code change} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition changeConflict(@Nullable OrderStatus current,
            @Nullable OrderStatus requested) {
        return LIFECYCLE.changeConflict(current, requested);
    }

    /**
     * Checks the state of a new order.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(@Nullable OrderStatus state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Returns what {@code checkInitial} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition initialConflict(@Nullable OrderStatus state) {
        return LIFECYCLE.initialConflict(state);
    }

    /**
     * Checks that a state allows to delete the order.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkDeletable(@Nullable OrderStatus current) {
        LIFECYCLE.checkDeletable(current);
    }

    /** Returns what {@code checkDeletable} throws, {@code null} where it passes. */
    public static @Nullable NotDeletable deletableConflict(@Nullable OrderStatus current) {
        return LIFECYCLE.deletableConflict(current);
    }

    /** Returns the conflict with another order of the same number. */
    public static Duplicate duplicateNumber(@Nullable String number) {
        return NUMBER.duplicate(number);
    }

    /** Returns the same conflict where what the client sent is not known. */
    public static Duplicate duplicateNumber() {
        return NUMBER.duplicate();
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
