package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link BoxedLongVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class BoxedLongVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(BoxedLongVersionProblem.PRECONDITION_FAILED,
            BoxedLongVersionProblem.STALE, BoxedLongVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link BoxedLongVersion} to integrations. */
    public static final ResourceContract<BoxedLongVersion> CONTRACT = new Contract();

    private BoxedLongVersionGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the boxed long version, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(BoxedLongVersion boxedLongVersion) {
        Long version = boxedLongVersion.version();
        return version == null ? null : EntityTag.of(version);
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long version) {
        VERSION.checkBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch,
            BoxedLongVersion boxedLongVersion) {
        return checkVersion(ifMatch, boxedLongVersion.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Long requireVersion(@Nullable IfMatch ifMatch, @Nullable Long version) {
        VERSION.requireBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Long requireVersion(@Nullable IfMatch ifMatch,
            BoxedLongVersion boxedLongVersion) {
        return requireVersion(ifMatch, boxedLongVersion.version());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long claimed,
            @Nullable Long version) {
        VERSION.checkBoxed(ifMatch, claimed, version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable Long checkClaimedVersion(@Nullable Long claimed,
            @Nullable Long version) {
        VERSION.checkClaimedBoxed(claimed, version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable Long version) {
        VERSION.checkNoneMatchBoxed(ifNoneMatch, version);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<BoxedLongVersion> {
        public Contract() {
            super(BoxedLongVersion.class, "boxed-long-version", BoxedLongVersionProblem.values(),
                    VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(BoxedLongVersion boxedLongVersion) {
            return BoxedLongVersionGuard.etag(boxedLongVersion);
        }
    }
}
