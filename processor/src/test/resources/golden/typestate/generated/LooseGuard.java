import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link Loose}. The constants are the rules: they return what the methods throw. */
@Generated("dev.truce.processor.GuardProcessor")
public final class LooseGuard {
    public static final Lifecycle<LooseStatus> LIFECYCLE = Lifecycle.of(
                    LooseProblem.ILLEGAL_TRANSITION, LooseStatus.class)
            .initial(LooseStatus.LOOSE)
            .transition("tie", LooseStatus.LOOSE_STATUS, LooseStatus.LOOSE)
            .build();

    public static final TransitionRule<LooseStatus> TIE = LIFECYCLE.transition("tie");

    /** What integrations know of {@link Loose}. */
    public static final ResourceContract<Loose> CONTRACT = new Contract();

    private LooseGuard() {}

    /**
     * Returns the state after tie.
     *
     * @throws ConflictException if {@code current} is not LOOSE (409)
     */
    public static LooseStatus tie(LooseStatus current) {
        if (current == LooseStatus.LOOSE) {
            return LooseStatus.LOOSE_STATUS;
        }
        throw TIE.refusedFrom(current);
    }

    /** Whether tie is legal in a state. */
    public static boolean canTie(LooseStatus current) {
        return current == LooseStatus.LOOSE;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(LooseStatus current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static LooseStatus change(LooseStatus current, @Nullable LooseStatus requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new loose.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(@Nullable LooseStatus state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Loose> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Loose.class, "loose", LooseProblem.values(), null, LIFECYCLE);
        }
    }
}
