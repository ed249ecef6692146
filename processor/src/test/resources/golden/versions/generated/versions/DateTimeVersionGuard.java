package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link DateTimeVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class DateTimeVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(DateTimeVersionProblem.PRECONDITION_FAILED,
            DateTimeVersionProblem.STALE, DateTimeVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link DateTimeVersion} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable LocalDateTime checkVersion(@Nullable IfMatch ifMatch,
            @Nullable LocalDateTime version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    public static @Nullable LocalDateTime checkVersion(@Nullable IfMatch ifMatch,
            DateTimeVersion dateTimeVersion) {
        LocalDateTime version = dateTimeVersion.version();
        if (version == null) {
            VERSION.checkUnversioned(ifMatch);
            return null;
        }
        return checkVersion(ifMatch, version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable LocalDateTime requireVersion(@Nullable IfMatch ifMatch,
            @Nullable LocalDateTime version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    public static @Nullable LocalDateTime requireVersion(@Nullable IfMatch ifMatch,
            DateTimeVersion dateTimeVersion) {
        LocalDateTime version = dateTimeVersion.version();
        if (version == null) {
            VERSION.requireUnversioned(ifMatch);
            return null;
        }
        return requireVersion(ifMatch, version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable LocalDateTime checkVersion(@Nullable IfMatch ifMatch,
            @Nullable LocalDateTime claimed, @Nullable LocalDateTime version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable LocalDateTime checkClaimedVersion(@Nullable LocalDateTime claimed,
            @Nullable LocalDateTime version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch,
            @Nullable LocalDateTime version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<DateTimeVersion> {
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
