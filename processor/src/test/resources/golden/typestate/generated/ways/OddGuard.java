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

/** Guards the rules of {@link Odd}. The constants are the rules: they return what the methods throw. */
@Generated("dev.truce.processor.GuardProcessor")
final class OddGuard {
    public static final VersionRule VERSION = VersionRule.of(
            OddProblem.PRECONDITION_FAILED, OddProblem.STALE, OddProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Odd.States> LIFECYCLE = Lifecycle.of(
                    OddProblem.ILLEGAL_TRANSITION, Odd.States.class)
            .initial(Odd.States._1)
            .transition("stay", Odd.States._1, Odd.States._1)
            .transition("next", Odd.States.__, Odd.States._1)
            .transition("next", Odd.States._1, Odd.States.__)
            .build();

    public static final TransitionRule<Odd.States> STAY = LIFECYCLE.transition("stay");

    public static final TransitionRule<Odd.States> NEXT = LIFECYCLE.transition("next");

    /** What integrations know of {@link Odd}. */
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

    /** As {@link #checkVersion(IfMatch, long)}, for the version of the odd. */
    public static long checkVersion(IfMatch ifMatch, Odd odd) {
        return checkVersion(ifMatch, odd.version());
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

    /** As {@link #requireVersion(IfMatch, long)}, for the version of the odd. */
    public static long requireVersion(IfMatch ifMatch, Odd odd) {
        return requireVersion(ifMatch, odd.version());
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
     * Returns the state after stay.
     *
     * @throws ConflictException if {@code current} is not _1 (409)
     */
    public static Odd.States stay(Odd.States current) {
        if (current == Odd.States._1) {
            return Odd.States._1;
        }
        throw STAY.refusedFrom(current);
    }

    /** Whether stay is legal in a state. */
    public static boolean canStay(Odd.States current) {
        return current == Odd.States._1;
    }

    /**
     * Returns the state after next.
     *
     * @throws ConflictException if {@code current} is neither _1 nor __ (409)
     */
    public static Odd.States next(Odd.States current) {
        if (current == Odd.States._1) {
            return Odd.States.__;
        }
        if (current == Odd.States.__) {
            return Odd.States._1;
        }
        throw NEXT.refusedFrom(current);
    }

    /** Whether next is legal in a state. */
    public static boolean canNext(Odd.States current) {
        return current == Odd.States._1 || current == Odd.States.__;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Odd.States current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Odd.States change(Odd.States current, Odd.@Nullable States requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new odd.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Odd.@Nullable States state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Odd> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Odd.class, "odd", OddProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public EntityTag etag(Odd odd) {
            return OddGuard.etag(odd);
        }
    }
}
