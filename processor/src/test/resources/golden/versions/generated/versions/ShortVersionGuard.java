package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link ShortVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class ShortVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(ShortVersionProblem.PRECONDITION_FAILED,
            ShortVersionProblem.STALE, ShortVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link ShortVersion} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static short checkVersion(@Nullable IfMatch ifMatch, short version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    public static short checkVersion(@Nullable IfMatch ifMatch, ShortVersion shortVersion) {
        return checkVersion(ifMatch, shortVersion.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static short requireVersion(@Nullable IfMatch ifMatch, short version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    public static short requireVersion(@Nullable IfMatch ifMatch, ShortVersion shortVersion) {
        return requireVersion(ifMatch, shortVersion.version());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static short checkVersion(@Nullable IfMatch ifMatch, @Nullable Short claimed,
            short version) {
        VERSION.check(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static short checkClaimedVersion(@Nullable Short claimed, short version) {
        VERSION.checkClaimed(claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, short version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<ShortVersion> {
        public Contract() {
            super(ShortVersion.class, "short-version", ShortVersionProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(ShortVersion shortVersion) {
            return ShortVersionGuard.etag(shortVersion);
        }
    }
}
