package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link StringVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class StringVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(StringVersionProblem.PRECONDITION_FAILED,
            StringVersionProblem.STALE, StringVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link StringVersion} to integrations. */
    public static final ResourceContract<StringVersion> CONTRACT = new Contract();

    private StringVersionGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable String version) {
        return version == null ? null : EntityTag.of(version);
    }

    /** Returns the entity tag of the string version, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(StringVersion stringVersion) {
        return etag(stringVersion.version());
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch,
            StringVersion stringVersion) {
        String version = stringVersion.version();
        if (version == null) {
            VERSION.checkUnversioned(ifMatch);
            return null;
        }
        return checkVersion(ifMatch, version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable String requireVersion(@Nullable IfMatch ifMatch,
            @Nullable String version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    public static @Nullable String requireVersion(@Nullable IfMatch ifMatch,
            StringVersion stringVersion) {
        String version = stringVersion.version();
        if (version == null) {
            VERSION.requireUnversioned(ifMatch);
            return null;
        }
        return requireVersion(ifMatch, version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch, @Nullable String claimed,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable String checkClaimedVersion(@Nullable String claimed,
            @Nullable String version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable String version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<StringVersion> {
        public Contract() {
            super(StringVersion.class, "string-version", StringVersionProblem.values(), VERSION,
                    null);
        }

        @Override
        public @Nullable EntityTag etag(StringVersion stringVersion) {
            return StringVersionGuard.etag(stringVersion);
        }
    }
}
