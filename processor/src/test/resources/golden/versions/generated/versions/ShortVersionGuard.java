package versions;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link ShortVersion}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class ShortVersionGuard {
    public static final VersionRule VERSION = VersionRule.of(
            ShortVersionProblem.PRECONDITION_FAILED, ShortVersionProblem.STALE,
            ShortVersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link ShortVersion}. */
    public static final ResourceContract<ShortVersion> CONTRACT = new Contract();

    private ShortVersionGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(short version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the short version. */
    public static EntityTag etag(ShortVersion shortVersion) {
        return etag(shortVersion.version());
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static short checkVersion(IfMatch ifMatch, short version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, short)}, for the version of the short version. */
    public static short checkVersion(IfMatch ifMatch, ShortVersion shortVersion) {
        return checkVersion(ifMatch, shortVersion.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static short requireVersion(IfMatch ifMatch, short version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, short)}, for the version of the short version. */
    public static short requireVersion(IfMatch ifMatch, ShortVersion shortVersion) {
        return requireVersion(ifMatch, shortVersion.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static short checkVersion(IfMatch ifMatch, @Nullable Short claimed, short version) {
        VERSION.check(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static short checkClaimedVersion(@Nullable Short claimed, short version) {
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, short version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<ShortVersion> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(ShortVersion.class, "short-version", ShortVersionProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(ShortVersion shortVersion) {
            return ShortVersionGuard.etag(shortVersion);
        }
    }
}
