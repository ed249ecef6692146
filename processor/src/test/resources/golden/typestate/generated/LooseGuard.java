import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Loose}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class LooseGuard {
    public static final Lifecycle<LooseStatus> LIFECYCLE = Lifecycle.of(LooseProblem.ILLEGAL_TRANSITION,
            LooseStatus.class)
            .initial(LooseStatus.LOOSE)
            .transition("tie", LooseStatus.LOOSE_STATUS, LooseStatus.LOOSE)
            .build();

    public static final TransitionRule<LooseStatus> TIE = LIFECYCLE.transition("tie");

    /** Describes {@link Loose} to integrations. */
    public static final ResourceContract<Loose> CONTRACT = new Contract();

    private LooseGuard() {}

    /** Returns the state after tie. Throws a 409 unless the state is LOOSE. */
    public static LooseStatus tie(LooseStatus current) {
        return TIE.fire(current);
    }

    public static LooseStatus tie(Loose loose) {
        return tie(loose.status());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(LooseStatus current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Loose loose) {
        return allowedFrom(loose.status());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static LooseStatus change(LooseStatus current, @Nullable LooseStatus requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static LooseStatus change(Loose loose, @Nullable LooseStatus requested) {
        return change(loose.status(), requested);
    }

    /** Throws a 409 unless a new loose may have the state. */
    public static void checkInitial(@Nullable LooseStatus state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Loose> {
        public Contract() {
            super(Loose.class, "loose", LooseProblem.values(), null, LIFECYCLE);
        }
    }
}
