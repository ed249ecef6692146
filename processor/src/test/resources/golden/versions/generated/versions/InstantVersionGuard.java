package versions;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link InstantVersion}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class InstantVersionGuard {
    public static final VersionRule VERSION = VersionRule.of(
            InstantVersionProblem.PRECONDITION_FAILED, InstantVersionProblem.STALE,
            InstantVersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link InstantVersion}. */
    public static final ResourceContract<InstantVersion> CONTRACT = new Contract();

    private InstantVersionGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable Instant version) {
        return version == null ? null : EntityTag.of(version);
    }

    /** Returns the entity tag of the instant version, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(InstantVersion instantVersion) {
        return etag(instantVersion.version());
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable Instant checkVersion(IfMatch ifMatch, @Nullable Instant version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    /** As {@link #checkVersion(IfMatch, Instant)}, for the version of the instant version. */
    public static @Nullable Instant checkVersion(IfMatch ifMatch, InstantVersion instantVersion) {
        return checkVersion(ifMatch, instantVersion.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable Instant requireVersion(IfMatch ifMatch, @Nullable Instant version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    /** As {@link #requireVersion(IfMatch, Instant)}, for the version of the instant version. */
    public static @Nullable Instant requireVersion(IfMatch ifMatch, InstantVersion instantVersion) {
        return requireVersion(ifMatch, instantVersion.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable Instant checkVersion(IfMatch ifMatch, @Nullable Instant claimed,
            @Nullable Instant version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable Instant checkClaimedVersion(@Nullable Instant claimed,
            @Nullable Instant version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable Instant version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<InstantVersion> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(InstantVersion.class, "instant-version", InstantVersionProblem.values(), VERSION,
                    null);
        }

        @Override
        public @Nullable EntityTag etag(InstantVersion instantVersion) {
            return InstantVersionGuard.etag(instantVersion);
        }
    }
}
