package ways;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Ways.Copied}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_CopiedGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(Ways_CopiedProblem.PRECONDITION_FAILED,
            Ways_CopiedProblem.STALE, Ways_CopiedProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(Ways_CopiedProblem.ILLEGAL_TRANSITION,
            Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** Describes {@link Ways.Copied} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Instant checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Instant version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    public static @Nullable Instant checkVersion(@Nullable IfMatch ifMatch, Ways.Copied copied) {
        Instant version = copied.getChanged();
        if (version == null) {
            VERSION.checkUnversioned(ifMatch);
            return null;
        }
        return checkVersion(ifMatch, version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Instant requireVersion(@Nullable IfMatch ifMatch,
            @Nullable Instant version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    public static @Nullable Instant requireVersion(@Nullable IfMatch ifMatch, Ways.Copied copied) {
        Instant version = copied.getChanged();
        if (version == null) {
            VERSION.requireUnversioned(ifMatch);
            return null;
        }
        return requireVersion(ifMatch, version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable Instant checkVersion(@Nullable IfMatch ifMatch,
            @Nullable Instant claimed, @Nullable Instant version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable Instant checkClaimedVersion(@Nullable Instant claimed,
            @Nullable Instant version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch,
            @Nullable Instant version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** Returns the state after close. Throws a 409 unless the state is OPEN. */
    public static Ways.Status close(Ways.Status current) {
        return CLOSE.fire(current);
    }

    public static Ways.Status close(Ways.Copied copied) {
        return close(copied.getStatus());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Ways.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Ways.Copied copied) {
        return allowedFrom(copied.getStatus());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Ways.Status change(Ways.Status current, Ways.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Ways.Status change(Ways.Copied copied, Ways.@Nullable Status requested) {
        return change(copied.getStatus(), requested);
    }

    /** Throws a 409 unless a new copied may have the state. */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Ways.Copied> {
        public Contract() {
            super(Ways.Copied.class, "copied", Ways_CopiedProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(Ways.Copied copied) {
            return Ways_CopiedGuard.etag(copied);
        }
    }
}
