package shapes;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Version}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class VersionGuard {
    public static final VersionRule VERSION = VersionRule.of(
            VersionProblem.PRECONDITION_FAILED, VersionProblem.STALE,
            VersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link Version}. */
    public static final ResourceContract<Version> CONTRACT = new Contract();

    private VersionGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(int version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the version, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(Version resource) {
        Integer version = resource.version();
        return version == null ? null : EntityTag.of(version);
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

    /** As {@link #checkVersion(IfMatch, int)}, for the version of the version. */
    public static int checkVersion(IfMatch ifMatch, Version resource) {
        return checkVersion(ifMatch, Objects.requireNonNull(resource.version(), "version"));
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

    /** As {@link #requireVersion(IfMatch, int)}, for the version of the version. */
    public static int requireVersion(IfMatch ifMatch, Version resource) {
        return requireVersion(ifMatch, Objects.requireNonNull(resource.version(), "version"));
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

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Version> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Version.class, "version", VersionProblem.values(), VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(Version resource) {
            return VersionGuard.etag(resource);
        }
    }
}
