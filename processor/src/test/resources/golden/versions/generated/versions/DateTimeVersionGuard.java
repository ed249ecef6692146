package versions;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link DateTimeVersion}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class DateTimeVersionGuard {
    public static final VersionRule VERSION = VersionRule.of(
            DateTimeVersionProblem.PRECONDITION_FAILED, DateTimeVersionProblem.STALE,
            DateTimeVersionProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link DateTimeVersion}. */
    public static final ResourceContract<DateTimeVersion> CONTRACT = new Contract();

    private DateTimeVersionGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable LocalDateTime version) {
        return version == null ? null : EntityTag.of(version);
    }

    /** Returns the entity tag of the date time version, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(DateTimeVersion dateTimeVersion) {
        return etag(dateTimeVersion.version());
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable LocalDateTime checkVersion(IfMatch ifMatch,
            @Nullable LocalDateTime version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    /** As {@link #checkVersion(IfMatch, LocalDateTime)}, for the version of the date time version. */
    public static @Nullable LocalDateTime checkVersion(IfMatch ifMatch,
            DateTimeVersion dateTimeVersion) {
        return checkVersion(ifMatch, dateTimeVersion.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable LocalDateTime requireVersion(IfMatch ifMatch,
            @Nullable LocalDateTime version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    /** As {@link #requireVersion(IfMatch, LocalDateTime)}, for the version of the date time version. */
    public static @Nullable LocalDateTime requireVersion(IfMatch ifMatch,
            DateTimeVersion dateTimeVersion) {
        return requireVersion(ifMatch, dateTimeVersion.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable LocalDateTime checkVersion(IfMatch ifMatch,
            @Nullable LocalDateTime claimed, @Nullable LocalDateTime version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable LocalDateTime checkClaimedVersion(@Nullable LocalDateTime claimed,
            @Nullable LocalDateTime version) {
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable LocalDateTime version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<DateTimeVersion> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(DateTimeVersion.class, "date-time-version", DateTimeVersionProblem.values(),
                    VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(DateTimeVersion dateTimeVersion) {
            return DateTimeVersionGuard.etag(dateTimeVersion);
        }
    }
}
