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

/** Checks the rules of {@link Shop.Cart}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
@SuppressWarnings("rawtypes")
final class Shop_CartGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(Shop_CartProblem.PRECONDITION_FAILED,
            Shop_CartProblem.STALE, Shop_CartProblem.PRECONDITION_REQUIRED);

    public static final UniqueRule CONTENT = UniqueRule.of(Shop_CartProblem.DUPLICATE_CONTENT,
            Disclosure.VALUE, "content");

    /** Describes {@link Shop.Cart} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static int checkVersion(@Nullable IfMatch ifMatch, int version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    public static int checkVersion(@Nullable IfMatch ifMatch, Shop.Cart<?, ?> cart) {
        return checkVersion(ifMatch, cart.getVersion());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static int requireVersion(@Nullable IfMatch ifMatch, int version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    public static int requireVersion(@Nullable IfMatch ifMatch, Shop.Cart<?, ?> cart) {
        return requireVersion(ifMatch, cart.getVersion());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static int checkVersion(@Nullable IfMatch ifMatch, @Nullable Integer claimed,
            int version) {
        VERSION.check(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static int checkClaimedVersion(@Nullable Integer claimed, int version) {
        VERSION.checkClaimed(claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, int version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns the conflict with another cart that has the same content. */
    public static Duplicate duplicateContent(@Nullable Object content) {
        return CONTENT.duplicate(content);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Shop.Cart> {
        public Contract() {
            super(Shop.Cart.class, "cart", Shop_CartProblem.values(), VERSION, null, CONTENT);
        }

        @Override
        public EntityTag etag(Shop.Cart cart) {
            return Shop_CartGuard.etag(cart);
        }
    }
}
