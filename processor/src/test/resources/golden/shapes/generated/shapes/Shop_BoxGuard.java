package shapes;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.ContentHash;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Shop.Box}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
@SuppressWarnings("rawtypes")
public final class Shop_BoxGuard {
    public static final VersionRule VERSION = VersionRule.of(
            Shop_BoxProblem.PRECONDITION_FAILED, Shop_BoxProblem.STALE,
            Shop_BoxProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link Shop.Box}. */
    public static final ResourceContract<Shop.Box> CONTRACT = new Contract();

    private Shop_BoxGuard() {}

    /** Returns the entity tag of the box: a hash of its content. */
    public static EntityTag etag(Shop.Box<?> box) {
        return ContentHash.of(new Object[] {box.content()});
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable EntityTag checkVersion(IfMatch ifMatch, @Nullable EntityTag version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, EntityTag)}, for the version of the box. */
    public static @Nullable EntityTag checkVersion(IfMatch ifMatch, Shop.Box<?> box) {
        return checkVersion(ifMatch, etag(box));
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable EntityTag requireVersion(IfMatch ifMatch, @Nullable EntityTag version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, EntityTag)}, for the version of the box. */
    public static @Nullable EntityTag requireVersion(IfMatch ifMatch, Shop.Box<?> box) {
        return requireVersion(ifMatch, etag(box));
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable EntityTag checkVersion(IfMatch ifMatch, @Nullable EntityTag claimed,
            @Nullable EntityTag version) {
        VERSION.check(ifMatch, claimed, version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable EntityTag checkClaimedVersion(@Nullable EntityTag claimed,
            @Nullable EntityTag version) {
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable EntityTag version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Shop.Box> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Shop.Box.class, "box", Shop_BoxProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(Shop.Box box) {
            return Shop_BoxGuard.etag(box);
        }
    }
}
