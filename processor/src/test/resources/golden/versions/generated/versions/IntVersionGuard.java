package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link IntVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class IntVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(IntVersionProblem.PRECONDITION_FAILED,
            IntVersionProblem.STALE, IntVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link IntVersion} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static int checkVersion(@Nullable IfMatch ifMatch, int version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    public static int checkVersion(@Nullable IfMatch ifMatch, IntVersion intVersion) {
        return checkVersion(ifMatch, intVersion.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static int requireVersion(@Nullable IfMatch ifMatch, int version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    public static int requireVersion(@Nullable IfMatch ifMatch, IntVersion intVersion) {
        return requireVersion(ifMatch, intVersion.version());
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

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<IntVersion> {
        public Contract() {
            super(IntVersion.class, "int-version", IntVersionProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(IntVersion intVersion) {
            return IntVersionGuard.etag(intVersion);
        }
    }
}
