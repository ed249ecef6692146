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
 * Guards the rules of {@link Current}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
final class CurrentGuard {
    public static final VersionRule VERSION = VersionRule.of(
            CurrentProblem.PRECONDITION_FAILED, CurrentProblem.STALE,
            CurrentProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Current.States> LIFECYCLE = Lifecycle.of(
                    CurrentProblem.ILLEGAL_TRANSITION, Current.States.class)
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

    public static final TransitionRule<Current.States> NOTIFY_CURRENT =
            LIFECYCLE.transition("notify");

    public static final TransitionRule<Current.States> FOLD = LIFECYCLE.transition("fold");

    public static final TransitionRule<Current.States> OF = LIFECYCLE.transition("of");

    public static final TransitionRule<Current.States> IN = LIFECYCLE.transition("in");

    public static final TransitionRule<Current.States> NEXT = LIFECYCLE.transition("next");

    /** What integrations know of {@link Current}. */
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

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable String checkVersion(IfMatch ifMatch, @Nullable String version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    /** As {@link #checkVersion(IfMatch, String)}, for the version of the current. */
    public static @Nullable String checkVersion(IfMatch ifMatch, Current current) {
        return checkVersion(ifMatch, current.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable String requireVersion(IfMatch ifMatch, @Nullable String version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    /** As {@link #requireVersion(IfMatch, String)}, for the version of the current. */
    public static @Nullable String requireVersion(IfMatch ifMatch, Current current) {
        return requireVersion(ifMatch, current.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable String checkVersion(IfMatch ifMatch, @Nullable String claimed,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable String checkClaimedVersion(@Nullable String claimed,
            @Nullable String version) {
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable String version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /**
     * Returns the state after current.
     *
     * @throws ConflictException if {@code current} is not R (409)
     */
    public static Current.States current(Current.States current) {
        if (current == Current.States.R) {
            return Current.States.OBJECT;
        }
        throw CURRENT.refusedFrom(current);
    }

    /** Whether current is legal in a state. */
    public static boolean canCurrent(Current.States current) {
        return current == Current.States.R;
    }

    /**
     * Returns the state after version.
     *
     * @throws ConflictException if {@code current} is not OBJECT (409)
     */
    public static Current.States version(Current.States current) {
        if (current == Current.States.OBJECT) {
            return Current.States.CURRENT;
        }
        throw VERSION_.refusedFrom(current);
    }

    /** Whether version is legal in a state. */
    public static boolean canVersion(Current.States current) {
        return current == Current.States.OBJECT;
    }

    /**
     * Returns the state after notify.
     *
     * @throws ConflictException if {@code current} is not CURRENT (409)
     */
    public static Current.States notifyCurrent(Current.States current) {
        if (current == Current.States.CURRENT) {
            return Current.States.CURRENT_LIFECYCLE;
        }
        throw NOTIFY_CURRENT.refusedFrom(current);
    }

    /** Whether notify is legal in a state. */
    public static boolean canNotifyCurrent(Current.States current) {
        return current == Current.States.CURRENT;
    }

    /**
     * Returns the state after fold.
     *
     * @throws ConflictException if {@code current} is not CURRENT_LIFECYCLE (409)
     */
    public static Current.States fold(Current.States current) {
        if (current == Current.States.CURRENT_LIFECYCLE) {
            return Current.States.NEW;
        }
        throw FOLD.refusedFrom(current);
    }

    /** Whether fold is legal in a state. */
    public static boolean canFold(Current.States current) {
        return current == Current.States.CURRENT_LIFECYCLE;
    }

    /**
     * Returns the state after of.
     *
     * @throws ConflictException if {@code current} is not NEW (409)
     */
    public static Current.States of(Current.States current) {
        if (current == Current.States.NEW) {
            return Current.States.IN_TRANSIT;
        }
        throw OF.refusedFrom(current);
    }

    /** Whether of is legal in a state. */
    public static boolean canOf(Current.States current) {
        return current == Current.States.NEW;
    }

    /**
     * Returns the state after in.
     *
     * @throws ConflictException if {@code current} is not IN_TRANSIT (409)
     */
    public static Current.States in(Current.States current) {
        if (current == Current.States.IN_TRANSIT) {
            return Current.States.InTransit;
        }
        throw IN.refusedFrom(current);
    }

    /** Whether in is legal in a state. */
    public static boolean canIn(Current.States current) {
        return current == Current.States.IN_TRANSIT;
    }

    /**
     * Returns the state after next.
     *
     * @throws ConflictException if {@code current} is none of InTransit, VIEW, Function (409)
     */
    public static Current.States next(Current.States current) {
        if (current == Current.States.InTransit) {
            return Current.States.VIEW;
        }
        if (current == Current.States.VIEW) {
            return Current.States.Function;
        }
        if (current == Current.States.Function) {
            return Current.States.R;
        }
        throw NEXT.refusedFrom(current);
    }

    /** Whether next is legal in a state. */
    public static boolean canNext(Current.States current) {
        return current == Current.States.InTransit || current == Current.States.VIEW
                || current == Current.States.Function;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Current.States current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Current.States change(Current.States current,
            Current.@Nullable States requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new current.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Current.@Nullable States state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Current> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Current.class, "current", CurrentProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(Current current) {
            return CurrentGuard.etag(current);
        }
    }
}
