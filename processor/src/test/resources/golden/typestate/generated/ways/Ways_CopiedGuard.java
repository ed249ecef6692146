package ways;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Ways.Copied}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_CopiedGuard {
    public static final VersionRule VERSION = VersionRule.of(
            Ways_CopiedProblem.PRECONDITION_FAILED, Ways_CopiedProblem.STALE,
            Ways_CopiedProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(
                    Ways_CopiedProblem.ILLEGAL_TRANSITION, Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** What integrations know of {@link Ways.Copied}. */
    public static final ResourceContract<Ways.Copied> CONTRACT = new Contract();

    private Ways_CopiedGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable Instant version) {
        return version == null ? null : EntityTag.of(version);
    }

    /** Returns the entity tag of the copied, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(Ways.Copied copied) {
        return etag(copied.getChanged());
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable Instant checkVersion(IfMatch ifMatch, @Nullable Instant version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    /** As {@link #checkVersion(IfMatch, Instant)}, for the version of the copied. */
    public static @Nullable Instant checkVersion(IfMatch ifMatch, Ways.Copied copied) {
        return checkVersion(ifMatch, copied.getChanged());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable Instant requireVersion(IfMatch ifMatch, @Nullable Instant version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    /** As {@link #requireVersion(IfMatch, Instant)}, for the version of the copied. */
    public static @Nullable Instant requireVersion(IfMatch ifMatch, Ways.Copied copied) {
        return requireVersion(ifMatch, copied.getChanged());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable Instant checkVersion(IfMatch ifMatch, @Nullable Instant claimed,
            @Nullable Instant version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable Instant checkClaimedVersion(@Nullable Instant claimed,
            @Nullable Instant version) {
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable Instant version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /**
     * Returns the state after close.
     *
     * @throws ConflictException if {@code current} is not OPEN (409)
     */
    public static Ways.Status close(Ways.Status current) {
        if (current == Ways.Status.OPEN) {
            return Ways.Status.CLOSED;
        }
        throw CLOSE.refusedFrom(current);
    }

    /** Whether close is legal in a state. */
    public static boolean canClose(Ways.Status current) {
        return current == Ways.Status.OPEN;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Ways.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Ways.Status change(Ways.Status current, Ways.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new copied.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Ways.Copied> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Ways.Copied.class, "copied", Ways_CopiedProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(Ways.Copied copied) {
            return Ways_CopiedGuard.etag(copied);
        }
    }
}
