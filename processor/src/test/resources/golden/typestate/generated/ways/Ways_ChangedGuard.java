package ways;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Ways.Changed}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_ChangedGuard {
    public static final VersionRule VERSION = VersionRule.of(
            Ways_ChangedProblem.PRECONDITION_FAILED, Ways_ChangedProblem.STALE,
            Ways_ChangedProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(
                    Ways_ChangedProblem.ILLEGAL_TRANSITION, Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** What integrations know of {@link Ways.Changed}. */
    public static final ResourceContract<Ways.Changed> CONTRACT = new Contract();

    private Ways_ChangedGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the changed. */
    public static EntityTag etag(Ways.Changed changed) {
        return etag(changed.version);
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static long checkVersion(IfMatch ifMatch, long version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, long)}, for the version of the changed. */
    public static long checkVersion(IfMatch ifMatch, Ways.Changed changed) {
        return checkVersion(ifMatch, changed.version);
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static long requireVersion(IfMatch ifMatch, long version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, long)}, for the version of the changed. */
    public static long requireVersion(IfMatch ifMatch, Ways.Changed changed) {
        return requireVersion(ifMatch, changed.version);
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static long checkVersion(IfMatch ifMatch, @Nullable Long claimed, long version) {
        VERSION.check(ifMatch, claimed, version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static long checkClaimedVersion(@Nullable Long claimed, long version) {
        VERSION.checkClaimed(claimed, version);
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
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
     * Checks the state of a new changed.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Ways.Changed> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Ways.Changed.class, "changed", Ways_ChangedProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public EntityTag etag(Ways.Changed changed) {
            return Ways_ChangedGuard.etag(changed);
        }
    }
}
