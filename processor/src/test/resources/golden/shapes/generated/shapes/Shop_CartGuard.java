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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Shop.Cart}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
@SuppressWarnings("rawtypes")
final class Shop_CartGuard {
    public static final VersionRule VERSION = VersionRule.of(
            Shop_CartProblem.PRECONDITION_FAILED, Shop_CartProblem.STALE,
            Shop_CartProblem.PRECONDITION_REQUIRED);

    public static final UniqueRule CONTENT = UniqueRule.of(
            Shop_CartProblem.DUPLICATE_CONTENT, Disclosure.VALUE, "content");

    /** What integrations know of {@link Shop.Cart}. */
    public static final ResourceContract<Shop.Cart> CONTRACT = new Contract();

    private Shop_CartGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(int version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the cart. */
    public static EntityTag etag(Shop.Cart<?, ?> cart) {
        return etag(cart.getVersion());
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static int checkVersion(IfMatch ifMatch, int version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, int)}, for the version of the cart. */
    public static int checkVersion(IfMatch ifMatch, Shop.Cart<?, ?> cart) {
        return checkVersion(ifMatch, cart.getVersion());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static int requireVersion(IfMatch ifMatch, int version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, int)}, for the version of the cart. */
    public static int requireVersion(IfMatch ifMatch, Shop.Cart<?, ?> cart) {
        return requireVersion(ifMatch, cart.getVersion());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static int checkVersion(IfMatch ifMatch, @Nullable Integer claimed, int version) {
        VERSION.check(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static int checkClaimedVersion(@Nullable Integer claimed, int version) {
        VERSION.checkClaimed(claimed == null ? null : claimed.longValue(), version);
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, int version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns the conflict with another cart of the same content. */
    public static Duplicate duplicateContent(@Nullable Object content) {
        return CONTENT.duplicate(content);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Shop.Cart> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Shop.Cart.class, "cart", Shop_CartProblem.values(), VERSION, null, CONTENT);
        }

        @Override
        public EntityTag etag(Shop.Cart cart) {
            return Shop_CartGuard.etag(cart);
        }
    }
}
