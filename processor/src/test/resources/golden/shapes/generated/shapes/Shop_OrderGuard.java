package shapes;

import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Shop.Order}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class Shop_OrderGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(Shop_OrderProblem.PRECONDITION_FAILED,
            Shop_OrderProblem.STALE, Shop_OrderProblem.PRECONDITION_REQUIRED);

    public static final UniqueRule NUMBER = UniqueRule.of(Shop_OrderProblem.DUPLICATE_NUMBER,
            Disclosure.VALUE, "number");

    /** Describes {@link Shop.Order} to integrations. */
    public static final ResourceContract<Shop.Order> CONTRACT = new Contract();

    private Shop_OrderGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the order, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(Shop.Order order) {
        Long version = order.version();
        return version == null ? null : EntityTag.of(version);
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long version) {
        VERSION.checkBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch, Shop.Order order) {
        return checkVersion(ifMatch, order.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Long requireVersion(@Nullable IfMatch ifMatch, @Nullable Long version) {
        VERSION.requireBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Long requireVersion(@Nullable IfMatch ifMatch, Shop.Order order) {
        return requireVersion(ifMatch, order.version());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long claimed,
            @Nullable Long version) {
        VERSION.checkBoxed(ifMatch, claimed, version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable Long checkClaimedVersion(@Nullable Long claimed,
            @Nullable Long version) {
        VERSION.checkClaimedBoxed(claimed, version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable Long version) {
        VERSION.checkNoneMatchBoxed(ifNoneMatch, version);
    }

    /** Returns the conflict with another order that has the same number. */
    public static Duplicate duplicateNumber(@Nullable String number) {
        return NUMBER.duplicate(number);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Shop.Order> {
        public Contract() {
            super(Shop.Order.class, "order", Shop_OrderProblem.values(), VERSION, null, NUMBER);
        }

        @Override
        public @Nullable EntityTag etag(Shop.Order order) {
            return Shop_OrderGuard.etag(order);
        }
    }
}
