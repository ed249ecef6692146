package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link OptionalVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class OptionalVersionGuard {
    public static final VersionRule VERSION = VersionRule.of(OptionalVersionProblem.PRECONDITION_FAILED,
            OptionalVersionProblem.STALE);

    /** Describes {@link OptionalVersion} to integrations. */
    public static final ResourceContract<OptionalVersion> CONTRACT = new Contract();

    private OptionalVersionGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the optional version. */
    public static EntityTag etag(OptionalVersion optionalVersion) {
        return etag(optionalVersion.version());
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, OptionalVersion optionalVersion) {
        return checkVersion(ifMatch, optionalVersion.version());
    }

    /** Checks If-Match (412) and the claimed version (409), and returns the version. Absent ones pass. */
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
    public static final class Contract extends ResourceContract<OptionalVersion> {
        public Contract() {
            super(OptionalVersion.class, "optional-version", OptionalVersionProblem.values(),
                    VERSION, null);
        }

        @Override
        public EntityTag etag(OptionalVersion optionalVersion) {
            return OptionalVersionGuard.etag(optionalVersion);
        }
    }
}
