package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link LongVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class LongVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(LongVersionProblem.PRECONDITION_FAILED,
            LongVersionProblem.STALE, LongVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link LongVersion} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, LongVersion longVersion) {
        return checkVersion(ifMatch, longVersion.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static long requireVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.require(ifMatch, version);
    }

    public static long requireVersion(@Nullable IfMatch ifMatch, LongVersion longVersion) {
        return requireVersion(ifMatch, longVersion.version());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long claimed,
            long version) {
        return VERSION.check(ifMatch, claimed, version);
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static long checkClaimedVersion(@Nullable Long claimed, long version) {
        return VERSION.checkClaimed(claimed, version);
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<LongVersion> {
        public Contract() {
            super(LongVersion.class, "long-version", LongVersionProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(LongVersion longVersion) {
            return LongVersionGuard.etag(longVersion);
        }
    }
}
