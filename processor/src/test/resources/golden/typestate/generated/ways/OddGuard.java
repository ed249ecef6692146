package ways;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link Odd}. */
@Generated("dev.truce.processor.GuardProcessor")
final class OddGuard {
    private static final VersionRule VERSION = VersionRule.of(
            OddProblem.PRECONDITION_FAILED, OddProblem.STALE, OddProblem.PRECONDITION_REQUIRED);

    private static final Lifecycle<Odd.States> LIFECYCLE = Lifecycle.of(
                    OddProblem.ILLEGAL_TRANSITION, Odd.States.class)
            .initial(Odd.States._1)
            .transition("stay", Odd.States._1, Odd.States._1)
            .transition("next", Odd.States.__, Odd.States._1)
            .transition("next", Odd.States._1, Odd.States.__)
            .build();

    private static final TransitionRule<Odd.States> STAY = LIFECYCLE.transition("stay");

    private static final TransitionRule<Odd.States> NEXT = LIFECYCLE.transition("next");

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

    /** Returns what {@code checkVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict versionConflict(IfMatch ifMatch, long version) {
        return VERSION.conflict(ifMatch, version);
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

    /** Returns what {@code requireVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict requiredVersionConflict(IfMatch ifMatch, long version) {
        return VERSION.requiredConflict(ifMatch, version);
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

    /** Returns what {@code checkVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict versionConflict(IfMatch ifMatch, @Nullable Long claimed,
            long version) {
        return VERSION.conflict(ifMatch, claimed, version);
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

    /** Returns what {@code checkClaimedVersion} throws, {@code null} where it passes. */
    public static @Nullable Conflict claimedVersionConflict(@Nullable Long claimed, long version) {
        return VERSION.claimedConflict(claimed, version);
    }

    /**
     * Checks If-None-Match: * of a create; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkAbsent(IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Returns what {@code checkAbsent} throws, {@code null} where it passes. */
    public static @Nullable Conflict absentConflict(IfNoneMatch ifNoneMatch, boolean exists) {
        return VERSION.absentConflict(ifNoneMatch, exists);
    }

    /**
     * Checks If-None-Match of a write; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns what {@code checkNoneMatch} throws, {@code null} where it passes. */
    public static @Nullable Conflict noneMatchConflict(IfNoneMatch ifNoneMatch, long version) {
        return VERSION.noneMatchConflict(ifNoneMatch, version);
    }

    /** Returns the conflict of a write that lost the race after its check had passed. */
    public static Conflict lostUpdate(IfMatch ifMatch) {
        return VERSION.lost(ifMatch);
    }

    /** Returns the same conflict where the version that won is known. */
    public static Conflict lostUpdate(IfMatch ifMatch, long currentVersion) {
        return VERSION.lost(ifMatch, currentVersion);
    }

    /**
     * Returns the state after stay.
     *
     * @throws ConflictException if {@code current} is not _1 (409)
     */
    public static Odd.States stay(Odd.@Nullable States current) {
        if (current == Odd.States._1) {
            return Odd.States._1;
        }
        throw STAY.refusedFrom(current);
    }

    /** Whether stay is legal in a state. */
    public static boolean canStay(Odd.@Nullable States current) {
        return current == Odd.States._1;
    }

    /** Returns what {@code stay} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition stayConflict(Odd.@Nullable States current) {
        return canStay(current) ? null : STAY.conflictFrom(current);
    }

    /**
     * Returns the state after next.
     *
     * @throws ConflictException if {@code current} is neither _1 nor __ (409)
     */
    public static Odd.States next(Odd.@Nullable States current) {
        if (current == Odd.States._1) {
            return Odd.States.__;
        }
        if (current == Odd.States.__) {
            return Odd.States._1;
        }
        throw NEXT.refusedFrom(current);
    }

    /** Whether next is legal in a state. */
    public static boolean canNext(Odd.@Nullable States current) {
        return current == Odd.States._1 || current == Odd.States.__;
    }

    /** Returns what {@code next} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition nextConflict(Odd.@Nullable States current) {
        return canNext(current) ? null : NEXT.conflictFrom(current);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Odd.@Nullable States current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Odd.States change(Odd.@Nullable States current, Odd.@Nullable States requested) {
        return LIFECYCLE.change(current, requested);
    }

    /** Returns what {@code change} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition changeConflict(Odd.@Nullable States current,
            Odd.@Nullable States requested) {
        return LIFECYCLE.changeConflict(current, requested);
    }

    /**
     * Checks the state of a new odd.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Odd.@Nullable States state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Returns what {@code checkInitial} throws, {@code null} where it passes. */
    public static @Nullable IllegalTransition initialConflict(Odd.@Nullable States state) {
        return LIFECYCLE.initialConflict(state);
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
