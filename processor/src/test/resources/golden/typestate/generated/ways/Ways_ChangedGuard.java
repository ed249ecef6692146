package ways;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Ways.Changed}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_ChangedGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(Ways_ChangedProblem.PRECONDITION_FAILED,
            Ways_ChangedProblem.STALE, Ways_ChangedProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(Ways_ChangedProblem.ILLEGAL_TRANSITION,
            Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** Describes {@link Ways.Changed} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, Ways.Changed changed) {
        return checkVersion(ifMatch, changed.version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static long requireVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.require(ifMatch, version);
    }

    public static long requireVersion(@Nullable IfMatch ifMatch, Ways.Changed changed) {
        return requireVersion(ifMatch, changed.version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
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

    /** Returns the state after close. Throws a 409 unless the state is OPEN. */
    public static Ways.Status close(Ways.Status current) {
        return CLOSE.fire(current);
    }

    public static Ways.Status close(Ways.Changed changed) {
        return close(changed.getStatus());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Ways.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Ways.Changed changed) {
        return allowedFrom(changed.getStatus());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Ways.Status change(Ways.Status current, Ways.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Ways.Status change(Ways.Changed changed, Ways.@Nullable Status requested) {
        return change(changed.getStatus(), requested);
    }

    /** Throws a 409 unless a new changed may have the state. */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Ways.Changed> {
        public Contract() {
            super(Ways.Changed.class, "changed", Ways_ChangedProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public EntityTag etag(Ways.Changed changed) {
            return Ways_ChangedGuard.etag(changed);
        }
    }
}
