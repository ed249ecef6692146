package shapes;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Version}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class VersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(VersionProblem.PRECONDITION_FAILED,
            VersionProblem.STALE, VersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link Version} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Integer checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Integer version) {
        VERSION.checkBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Integer checkVersion(@Nullable IfMatch ifMatch, Version resource) {
        return checkVersion(ifMatch, resource.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Integer requireVersion(@Nullable IfMatch ifMatch,
            @Nullable Integer version) {
        VERSION.requireBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Integer requireVersion(@Nullable IfMatch ifMatch, Version resource) {
        return requireVersion(ifMatch, resource.version());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable Integer checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Integer claimed, @Nullable Integer version) {
        VERSION.checkBoxed(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable Integer checkClaimedVersion(@Nullable Integer claimed,
            @Nullable Integer version) {
        VERSION.checkClaimedBoxed(claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch,
            @Nullable Integer version) {
        VERSION.checkNoneMatchBoxed(ifNoneMatch, version);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Version> {
        public Contract() {
            super(Version.class, "version", VersionProblem.values(), VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(Version resource) {
            return VersionGuard.etag(resource);
        }
    }
}
