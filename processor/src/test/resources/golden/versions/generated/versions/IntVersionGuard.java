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
 * Guards the rules of {@link IntVersion}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class IntVersionGuard {
    public static final VersionRule VERSION = VersionRule.of(
            IntVersionProblem.PRECONDITION_FAILED, IntVersionProblem.STALE,
            IntVersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link IntVersion}. */
    public static final ResourceContract<IntVersion> CONTRACT = new Contract();

    private IntVersionGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(int version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the int version. */
    public static EntityTag etag(IntVersion intVersion) {
        return etag(intVersion.version());
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

    /** As {@link #checkVersion(IfMatch, int)}, for the version of the int version. */
    public static int checkVersion(IfMatch ifMatch, IntVersion intVersion) {
        return checkVersion(ifMatch, intVersion.version());
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

    /** As {@link #requireVersion(IfMatch, int)}, for the version of the int version. */
    public static int requireVersion(IfMatch ifMatch, IntVersion intVersion) {
        return requireVersion(ifMatch, intVersion.version());
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
    public static final class Contract extends ResourceContract<IntVersion> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(IntVersion.class, "int-version", IntVersionProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(IntVersion intVersion) {
            return IntVersionGuard.etag(intVersion);
        }
    }
}
