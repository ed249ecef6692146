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
 * Guards the rules of {@link StringVersion}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class StringVersionGuard {
    public static final VersionRule VERSION = VersionRule.of(
            StringVersionProblem.PRECONDITION_FAILED, StringVersionProblem.STALE,
            StringVersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link StringVersion}. */
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

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable String checkVersion(IfMatch ifMatch, @Nullable String version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    /** As {@link #checkVersion(IfMatch, String)}, for the version of the string version. */
    public static @Nullable String checkVersion(IfMatch ifMatch, StringVersion stringVersion) {
        return checkVersion(ifMatch, stringVersion.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable String requireVersion(IfMatch ifMatch, @Nullable String version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    /** As {@link #requireVersion(IfMatch, String)}, for the version of the string version. */
    public static @Nullable String requireVersion(IfMatch ifMatch, StringVersion stringVersion) {
        return requireVersion(ifMatch, stringVersion.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable String checkVersion(IfMatch ifMatch, @Nullable String claimed,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable String checkClaimedVersion(@Nullable String claimed,
            @Nullable String version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable String version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<StringVersion> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
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
