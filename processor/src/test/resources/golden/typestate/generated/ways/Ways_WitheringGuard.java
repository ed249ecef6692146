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

/** Checks the rules of {@link Ways.Withering}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_WitheringGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(Ways_WitheringProblem.PRECONDITION_FAILED,
            Ways_WitheringProblem.STALE, Ways_WitheringProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(Ways_WitheringProblem.ILLEGAL_TRANSITION,
            Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** Describes {@link Ways.Withering} to integrations. */
    public static final ResourceContract<Ways.Withering> CONTRACT = new Contract();

    private Ways_WitheringGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the withering, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(Ways.Withering withering) {
        Long version = withering.version;
        return version == null ? null : EntityTag.of(version);
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long version) {
        VERSION.checkBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Long checkVersion(@Nullable IfMatch ifMatch, Ways.Withering withering) {
        return checkVersion(ifMatch, withering.version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Long requireVersion(@Nullable IfMatch ifMatch, @Nullable Long version) {
        VERSION.requireBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Long requireVersion(@Nullable IfMatch ifMatch,
            Ways.Withering withering) {
        return requireVersion(ifMatch, withering.version);
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

    /** Returns the state after close. Throws a 409 unless the state is OPEN. */
    public static Ways.Status close(Ways.Status current) {
        return CLOSE.fire(current);
    }

    public static Ways.Status close(Ways.Withering withering) {
        return close(withering.status);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Ways.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Ways.Withering withering) {
        return allowedFrom(withering.status);
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Ways.Status change(Ways.Status current, Ways.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Ways.Status change(Ways.Withering withering, Ways.@Nullable Status requested) {
        return change(withering.status, requested);
    }

    /** Throws a 409 unless a new withering may have the state. */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Ways.Withering> {
        public Contract() {
            super(Ways.Withering.class, "withering", Ways_WitheringProblem.values(), VERSION,
                    LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(Ways.Withering withering) {
            return Ways_WitheringGuard.etag(withering);
        }
    }
}
