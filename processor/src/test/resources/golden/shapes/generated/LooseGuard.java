import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.UniqueRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Loose}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class LooseGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(LooseProblem.PRECONDITION_FAILED,
            LooseProblem.STALE, LooseProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Loose.Status> LIFECYCLE = Lifecycle.of(LooseProblem.ILLEGAL_TRANSITION,
            Loose.Status.class)
            .initial(Loose.Status.OPEN)
            .transition("close", Loose.Status.CLOSED, Loose.Status.OPEN)
            .build();

    public static final TransitionRule<Loose.Status> CLOSE = LIFECYCLE.transition("close");

    public static final UniqueRule NAME = UniqueRule.of(LooseProblem.DUPLICATE_NAME,
            Disclosure.VALUE, "name");

    /** Describes {@link Loose} to integrations. */
    public static final ResourceContract<Loose> CONTRACT = new Contract();

    private LooseGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(int version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the loose. */
    public static EntityTag etag(Loose loose) {
        return etag(loose.version);
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static int checkVersion(@Nullable IfMatch ifMatch, int version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    public static int checkVersion(@Nullable IfMatch ifMatch, Loose loose) {
        return checkVersion(ifMatch, loose.version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static int requireVersion(@Nullable IfMatch ifMatch, int version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    public static int requireVersion(@Nullable IfMatch ifMatch, Loose loose) {
        return requireVersion(ifMatch, loose.version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static int checkVersion(@Nullable IfMatch ifMatch, @Nullable Integer claimed,
            int version) {
        VERSION.check(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static int checkClaimedVersion(@Nullable Integer claimed, int version) {
        VERSION.checkClaimed(claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, int version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns the state after close. Throws a 409 unless the state is OPEN. */
    public static Loose.Status close(Loose.Status current) {
        return CLOSE.fire(current);
    }

    public static Loose.Status close(Loose loose) {
        return close(loose.status);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Loose.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Loose loose) {
        return allowedFrom(loose.status);
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Loose.Status change(Loose.Status current, Loose.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Loose.Status change(Loose loose, Loose.@Nullable Status requested) {
        return change(loose.status, requested);
    }

    /** Throws a 409 unless a new loose may have the state. */
    public static void checkInitial(Loose.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Returns the conflict with another loose that has the same name. */
    public static Duplicate duplicateName(@Nullable String name) {
        return NAME.duplicate(name);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Loose> {
        public Contract() {
            super(Loose.class, "loose", LooseProblem.values(), VERSION, LIFECYCLE, NAME);
        }

        @Override
        public EntityTag etag(Loose loose) {
            return LooseGuard.etag(loose);
        }
    }
}
