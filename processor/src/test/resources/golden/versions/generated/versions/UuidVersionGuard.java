package versions;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link UuidVersion}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class UuidVersionGuard {
    public static final VersionRule VERSION = VersionRule.of(
            UuidVersionProblem.PRECONDITION_FAILED, UuidVersionProblem.STALE,
            UuidVersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link UuidVersion}. */
    public static final ResourceContract<UuidVersion> CONTRACT = new Contract();

    private UuidVersionGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable UUID version) {
        return version == null ? null : EntityTag.of(version);
    }

    /** Returns the entity tag of the uuid version, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(UuidVersion uuidVersion) {
        return etag(uuidVersion.version());
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable UUID checkVersion(IfMatch ifMatch, @Nullable UUID version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    /** As {@link #checkVersion(IfMatch, UUID)}, for the version of the uuid version. */
    public static @Nullable UUID checkVersion(IfMatch ifMatch, UuidVersion uuidVersion) {
        return checkVersion(ifMatch, uuidVersion.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable UUID requireVersion(IfMatch ifMatch, @Nullable UUID version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    /** As {@link #requireVersion(IfMatch, UUID)}, for the version of the uuid version. */
    public static @Nullable UUID requireVersion(IfMatch ifMatch, UuidVersion uuidVersion) {
        return requireVersion(ifMatch, uuidVersion.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable UUID checkVersion(IfMatch ifMatch, @Nullable UUID claimed,
            @Nullable UUID version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable UUID checkClaimedVersion(@Nullable UUID claimed,
            @Nullable UUID version) {
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable UUID version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<UuidVersion> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(UuidVersion.class, "uuid-version", UuidVersionProblem.values(), VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(UuidVersion uuidVersion) {
            return UuidVersionGuard.etag(uuidVersion);
        }
    }
}
