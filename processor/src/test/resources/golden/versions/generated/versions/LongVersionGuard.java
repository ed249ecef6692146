package versions;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link LongVersion}. */
@Generated("dev.truce.processor.GuardProcessor")
public final class LongVersionGuard {
    private static final VersionRule VERSION = VersionRule.of(
            LongVersionProblem.PRECONDITION_FAILED, LongVersionProblem.STALE,
            LongVersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link LongVersion}. */
    public static final ResourceContract<LongVersion> CONTRACT = new Contract();

    private LongVersionGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the long version. */
    public static EntityTag etag(LongVersion longVersion) {
        return etag(longVersion.version());
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

    /** As {@link #checkVersion(IfMatch, long)}, for the version of the long version. */
    public static long checkVersion(IfMatch ifMatch, LongVersion longVersion) {
        return checkVersion(ifMatch, longVersion.version());
    }

    /** Returns what {@code checkVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict versionConflict(IfMatch ifMatch, long version) {
        return VERSION.conflict(ifMatch, version);
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

    /** As {@link #requireVersion(IfMatch, long)}, for the version of the long version. */
    public static long requireVersion(IfMatch ifMatch, LongVersion longVersion) {
        return requireVersion(ifMatch, longVersion.version());
    }

    /** Returns what {@code requireVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict requiredVersionConflict(IfMatch ifMatch, long version) {
        return VERSION.requiredConflict(ifMatch, version);
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

    /** Returns what {@code checkVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict versionConflict(IfMatch ifMatch, @Nullable Long claimed,
            long version) {
        return VERSION.conflict(ifMatch, claimed, version);
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

    /** Returns what {@code checkClaimedVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict claimedVersionConflict(@Nullable Long claimed, long version) {
        return VERSION.claimedConflict(claimed, version);
    }

    /**
     * Checks If-None-Match: * of a create; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkAbsent(IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Returns what {@code checkAbsent} throws, {@code null} where it passes. */
    public static @Nullable Conflict absentConflict(IfNoneMatch ifNoneMatch, boolean exists) {
        return VERSION.absentConflict(ifNoneMatch, exists);
    }

    /**
     * Checks If-None-Match of a write; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns what {@code checkNoneMatch} throws, {@code null} where it passes. */
    public static @Nullable Conflict noneMatchConflict(IfNoneMatch ifNoneMatch, long version) {
        return VERSION.noneMatchConflict(ifNoneMatch, version);
    }

    /** Returns the conflict of a write that lost the race after its check had passed. */
    public static Conflict lostUpdate(IfMatch ifMatch) {
        return VERSION.lost(ifMatch);
    }

    /** Returns the same conflict where the version that won is known. */
    public static Conflict lostUpdate(IfMatch ifMatch, long currentVersion) {
        return VERSION.lost(ifMatch, currentVersion);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<LongVersion> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(LongVersion.class, "long-version", LongVersionProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(LongVersion longVersion) {
            return LongVersionGuard.etag(longVersion);
        }
    }
}
