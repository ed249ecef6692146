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

/** Checks the rules of {@link Current}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class CurrentGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(CurrentProblem.PRECONDITION_FAILED,
            CurrentProblem.STALE, CurrentProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Current.States> LIFECYCLE = Lifecycle.of(CurrentProblem.ILLEGAL_TRANSITION,
            Current.States.class)
            .initial(Current.States.R)
            .transition("current", Current.States.OBJECT, Current.States.R)
            .transition("version", Current.States.CURRENT, Current.States.OBJECT)
            .transition("notify", Current.States.CURRENT_LIFECYCLE, Current.States.CURRENT)
            .transition("fold", Current.States.NEW, Current.States.CURRENT_LIFECYCLE)
            .transition("of", Current.States.IN_TRANSIT, Current.States.NEW)
            .transition("in", Current.States.InTransit, Current.States.IN_TRANSIT)
            .transition("next", Current.States.VIEW, Current.States.InTransit)
            .transition("next", Current.States.Function, Current.States.VIEW)
            .transition("next", Current.States.R, Current.States.Function)
            .build();

    public static final TransitionRule<Current.States> CURRENT = LIFECYCLE.transition("current");

    public static final TransitionRule<Current.States> VERSION_ = LIFECYCLE.transition("version");

    public static final TransitionRule<Current.States> NOTIFY_CURRENT = LIFECYCLE.transition("notify");

    public static final TransitionRule<Current.States> FOLD = LIFECYCLE.transition("fold");

    public static final TransitionRule<Current.States> OF = LIFECYCLE.transition("of");

    public static final TransitionRule<Current.States> IN = LIFECYCLE.transition("in");

    public static final TransitionRule<Current.States> NEXT = LIFECYCLE.transition("next");

    /** Describes {@link Current} to integrations. */
    public static final ResourceContract<Current> CONTRACT = new Contract();

    private CurrentGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable String version) {
        return version == null ? null : EntityTag.of(version);
    }

    /** Returns the entity tag of the current, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(Current current) {
        return etag(current.version());
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch, Current current) {
        String version = current.version();
        if (version == null) {
            VERSION.checkUnversioned(ifMatch);
            return null;
        }
        return checkVersion(ifMatch, version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable String requireVersion(@Nullable IfMatch ifMatch,
            @Nullable String version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    public static @Nullable String requireVersion(@Nullable IfMatch ifMatch, Current current) {
        String version = current.version();
        if (version == null) {
            VERSION.requireUnversioned(ifMatch);
            return null;
        }
        return requireVersion(ifMatch, version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch, @Nullable String claimed,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable String checkClaimedVersion(@Nullable String claimed,
            @Nullable String version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable String version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** Returns the state after current. Throws a 409 unless the state is R. */
    public static Current.States current(Current.States current) {
        return CURRENT.fire(current);
    }

    public static Current.States current(Current current) {
        return current(current.states());
    }

    /** Returns the state after version. Throws a 409 unless the state is OBJECT. */
    public static Current.States version(Current.States current) {
        return VERSION_.fire(current);
    }

    public static Current.States version(Current current) {
        return version(current.states());
    }

    /** Returns the state after notify. Throws a 409 unless the state is CURRENT. */
    public static Current.States notifyCurrent(Current.States current) {
        return NOTIFY_CURRENT.fire(current);
    }

    public static Current.States notifyCurrent(Current current) {
        return notifyCurrent(current.states());
    }

    /** Returns the state after fold. Throws a 409 unless the state is CURRENT_LIFECYCLE. */
    public static Current.States fold(Current.States current) {
        return FOLD.fire(current);
    }

    public static Current.States fold(Current current) {
        return fold(current.states());
    }

    /** Returns the state after of. Throws a 409 unless the state is NEW. */
    public static Current.States of(Current.States current) {
        return OF.fire(current);
    }

    public static Current.States of(Current current) {
        return of(current.states());
    }

    /** Returns the state after in. Throws a 409 unless the state is IN_TRANSIT. */
    public static Current.States in(Current.States current) {
        return IN.fire(current);
    }

    public static Current.States in(Current current) {
        return in(current.states());
    }

    /** Returns the state after next. Throws a 409 unless the state is one of InTransit, VIEW, Function. */
    public static Current.States next(Current.States current) {
        return NEXT.fire(current);
    }

    public static Current.States next(Current current) {
        return next(current.states());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Current.States current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Current current) {
        return allowedFrom(current.states());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Current.States change(Current.States current,
            Current.@Nullable States requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Current.States change(Current current, Current.@Nullable States requested) {
        return change(current.states(), requested);
    }

    /** Throws a 409 unless a new current may have the state. */
    public static void checkInitial(Current.@Nullable States state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Current> {
        public Contract() {
            super(Current.class, "current", CurrentProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(Current current) {
            return CurrentGuard.etag(current);
        }
    }
}
