package shapes;

import dev.truce.Disclosure;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.VersionRule;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Shop.Order}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class Shop_OrderGuard {
    public static final VersionRule VERSION = VersionRule.of(
            Shop_OrderProblem.PRECONDITION_FAILED, Shop_OrderProblem.STALE,
            Shop_OrderProblem.PRECONDITION_REQUIRED);

    public static final UniqueRule NUMBER = UniqueRule.of(
            Shop_OrderProblem.DUPLICATE_NUMBER, Disclosure.VALUE, "number");

    /** What integrations know of {@link Shop.Order}. */
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
    public static long checkVersion(IfMatch ifMatch, Shop.Order order) {
        return checkVersion(ifMatch, Objects.requireNonNull(order.version(), "version"));
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
    public static long requireVersion(IfMatch ifMatch, Shop.Order order) {
        return requireVersion(ifMatch, Objects.requireNonNull(order.version(), "version"));
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

    /** Returns the conflict with another order of the same number. */
    public static Duplicate duplicateNumber(@Nullable String number) {
        return NUMBER.duplicate(number);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Shop.Order> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Shop.Order.class, "order", Shop_OrderProblem.values(), VERSION, null, NUMBER);
        }

        @Override
        public @Nullable EntityTag etag(Shop.Order order) {
            return Shop_OrderGuard.etag(order);
        }
    }
}
