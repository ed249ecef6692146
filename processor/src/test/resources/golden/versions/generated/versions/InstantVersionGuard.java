package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link InstantVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class InstantVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(InstantVersionProblem.PRECONDITION_FAILED,
            InstantVersionProblem.STALE, InstantVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link InstantVersion} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Instant checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Instant version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    public static @Nullable Instant checkVersion(@Nullable IfMatch ifMatch,
            InstantVersion instantVersion) {
        Instant version = instantVersion.version();
        if (version == null) {
            VERSION.checkUnversioned(ifMatch);
            return null;
        }
        return checkVersion(ifMatch, version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Instant requireVersion(@Nullable IfMatch ifMatch,
            @Nullable Instant version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    public static @Nullable Instant requireVersion(@Nullable IfMatch ifMatch,
            InstantVersion instantVersion) {
        Instant version = instantVersion.version();
        if (version == null) {
            VERSION.requireUnversioned(ifMatch);
            return null;
        }
        return requireVersion(ifMatch, version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable Instant checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Instant claimed, @Nullable Instant version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable Instant checkClaimedVersion(@Nullable Instant claimed,
            @Nullable Instant version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch,
            @Nullable Instant version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<InstantVersion> {
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
