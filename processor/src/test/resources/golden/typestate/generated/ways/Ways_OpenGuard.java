package ways;

import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Ways.Open}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_OpenGuard {
    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(Ways_OpenProblem.ILLEGAL_TRANSITION,
            Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** Describes {@link Ways.Open} to integrations. */
    public static final ResourceContract<Ways.Open> CONTRACT = new Contract();

    private Ways_OpenGuard() {}

    /** Returns the state after close. Throws a 409 unless the state is OPEN. */
    public static Ways.Status close(Ways.Status current) {
        return CLOSE.fire(current);
    }

    public static Ways.Status close(Ways.Open open) {
        return close(open.status);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Ways.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Ways.Open open) {
        return allowedFrom(open.status);
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Ways.Status change(Ways.Status current, Ways.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Ways.Status change(Ways.Open open, Ways.@Nullable Status requested) {
        return change(open.status, requested);
    }

    /** Throws a 409 unless a new open may have the state. */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Ways.Open> {
        public Contract() {
            super(Ways.Open.class, "open", Ways_OpenProblem.values(), null, LIFECYCLE);
        }
    }
}
