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

/** Checks the rules of {@link Odd}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class OddGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(OddProblem.PRECONDITION_FAILED,
            OddProblem.STALE, OddProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Odd.States> LIFECYCLE = Lifecycle.of(OddProblem.ILLEGAL_TRANSITION,
            Odd.States.class)
            .initial(Odd.States._1)
            .transition("stay", Odd.States._1, Odd.States._1)
            .transition("next", Odd.States.__, Odd.States._1)
            .transition("next", Odd.States._1, Odd.States.__)
            .build();

    public static final TransitionRule<Odd.States> STAY = LIFECYCLE.transition("stay");

    public static final TransitionRule<Odd.States> NEXT = LIFECYCLE.transition("next");

    /** Describes {@link Odd} to integrations. */
    public static final ResourceContract<Odd> CONTRACT = new Contract();

    private OddGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the odd. */
    public static EntityTag etag(Odd odd) {
        return etag(odd.version());
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, Odd odd) {
        return checkVersion(ifMatch, odd.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static long requireVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.require(ifMatch, version);
    }

    public static long requireVersion(@Nullable IfMatch ifMatch, Odd odd) {
        return requireVersion(ifMatch, odd.version());
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

    /** Returns the state after stay. Throws a 409 unless the state is _1. */
    public static Odd.States stay(Odd.States current) {
        return STAY.fire(current);
    }

    public static Odd.States stay(Odd odd) {
        return stay(odd.states());
    }

    /** Returns the state after next. Throws a 409 unless the state is _1 or __. */
    public static Odd.States next(Odd.States current) {
        return NEXT.fire(current);
    }

    public static Odd.States next(Odd odd) {
        return next(odd.states());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Odd.States current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Odd odd) {
        return allowedFrom(odd.states());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Odd.States change(Odd.States current, Odd.@Nullable States requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Odd.States change(Odd odd, Odd.@Nullable States requested) {
        return change(odd.states(), requested);
    }

    /** Throws a 409 unless a new odd may have the state. */
    public static void checkInitial(Odd.@Nullable States state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Odd> {
        public Contract() {
            super(Odd.class, "odd", OddProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public EntityTag etag(Odd odd) {
            return OddGuard.etag(odd);
        }
    }
}
