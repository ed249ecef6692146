package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link BoxedIntVersion}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class BoxedIntVersionGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(BoxedIntVersionProblem.PRECONDITION_FAILED,
            BoxedIntVersionProblem.STALE, BoxedIntVersionProblem.PRECONDITION_REQUIRED);

    /** Describes {@link BoxedIntVersion} to integrations. */
    public static final ResourceContract<BoxedIntVersion> CONTRACT = new Contract();

    private BoxedIntVersionGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(int version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the boxed int version, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(BoxedIntVersion boxedIntVersion) {
        Integer version = boxedIntVersion.version();
        return version == null ? null : EntityTag.of(version);
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Integer checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Integer version) {
        VERSION.checkBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Integer checkVersion(@Nullable IfMatch ifMatch,
            BoxedIntVersion boxedIntVersion) {
        return checkVersion(ifMatch, boxedIntVersion.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Integer requireVersion(@Nullable IfMatch ifMatch,
            @Nullable Integer version) {
        VERSION.requireBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Integer requireVersion(@Nullable IfMatch ifMatch,
            BoxedIntVersion boxedIntVersion) {
        return requireVersion(ifMatch, boxedIntVersion.version());
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
    public static final class Contract extends ResourceContract<BoxedIntVersion> {
        public Contract() {
            super(BoxedIntVersion.class, "boxed-int-version", BoxedIntVersionProblem.values(),
                    VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(BoxedIntVersion boxedIntVersion) {
            return BoxedIntVersionGuard.etag(boxedIntVersion);
        }
    }
}
