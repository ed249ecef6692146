package ways;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Ways.Built}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_BuiltGuard {
    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(
                    Ways_BuiltProblem.ILLEGAL_TRANSITION, Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** What integrations know of {@link Ways.Built}. */
    public static final ResourceContract<Ways.Built> CONTRACT = new Contract();

    private Ways_BuiltGuard() {}

    /**
     * Returns the state after close.
     *
     * @throws ConflictException if {@code current} is not OPEN (409)
     */
    public static Ways.Status close(Ways.Status current) {
        if (current == Ways.Status.OPEN) {
            return Ways.Status.CLOSED;
        }
        throw CLOSE.refusedFrom(current);
    }

    /** Whether close is legal in a state. */
    public static boolean canClose(Ways.Status current) {
        return current == Ways.Status.OPEN;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Ways.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Ways.Status change(Ways.Status current, Ways.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new built.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Ways.Built> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Ways.Built.class, "built", Ways_BuiltProblem.values(), null, LIFECYCLE);
        }
    }
}
