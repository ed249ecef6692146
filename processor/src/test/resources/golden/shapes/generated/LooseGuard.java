import dev.truce.Disclosure;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.VersionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link Loose}. The constants are the rules: they return what the methods throw. */
@Generated("dev.truce.processor.GuardProcessor")
public final class LooseGuard {
    public static final VersionRule VERSION = VersionRule.of(
            LooseProblem.PRECONDITION_FAILED, LooseProblem.STALE,
            LooseProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<Loose.Status> LIFECYCLE = Lifecycle.of(
                    LooseProblem.ILLEGAL_TRANSITION, Loose.Status.class)
            .initial(Loose.Status.OPEN)
            .transition("close", Loose.Status.CLOSED, Loose.Status.OPEN)
            .build();

    public static final TransitionRule<Loose.Status> CLOSE = LIFECYCLE.transition("close");

    public static final UniqueRule NAME = UniqueRule.of(
            LooseProblem.DUPLICATE_NAME, Disclosure.VALUE, "name");

    /** What integrations know of {@link Loose}. */
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

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static int checkVersion(IfMatch ifMatch, int version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, int)}, for the version of the loose. */
    public static int checkVersion(IfMatch ifMatch, Loose loose) {
        return checkVersion(ifMatch, loose.version);
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static int requireVersion(IfMatch ifMatch, int version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, int)}, for the version of the loose. */
    public static int requireVersion(IfMatch ifMatch, Loose loose) {
        return requireVersion(ifMatch, loose.version);
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static int checkVersion(IfMatch ifMatch, @Nullable Integer claimed, int version) {
        VERSION.check(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static int checkClaimedVersion(@Nullable Integer claimed, int version) {
        VERSION.checkClaimed(claimed == null ? null : claimed.longValue(), version);
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, int version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /**
     * Returns the state after close.
     *
     * @throws ConflictException if {@code current} is not OPEN (409)
     */
    public static Loose.Status close(Loose.Status current) {
        if (current == Loose.Status.OPEN) {
            return Loose.Status.CLOSED;
        }
        throw CLOSE.refusedFrom(current);
    }

    /** Whether close is legal in a state. */
    public static boolean canClose(Loose.Status current) {
        return current == Loose.Status.OPEN;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Loose.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Loose.Status change(Loose.Status current, Loose.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new loose.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Loose.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Returns the conflict with another loose of the same name. */
    public static Duplicate duplicateName(@Nullable String name) {
        return NAME.duplicate(name);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Loose> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Loose.class, "loose", LooseProblem.values(), VERSION, LIFECYCLE, NAME);
        }

        @Override
        public EntityTag etag(Loose loose) {
            return LooseGuard.etag(loose);
        }
    }
}
