package ways;

import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Ways.Built}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class Ways_BuiltGuard {
    public static final Lifecycle<Ways.Status> LIFECYCLE = Lifecycle.of(Ways_BuiltProblem.ILLEGAL_TRANSITION,
            Ways.Status.class)
            .initial(Ways.Status.OPEN)
            .transition("close", Ways.Status.CLOSED, Ways.Status.OPEN)
            .build();

    public static final TransitionRule<Ways.Status> CLOSE = LIFECYCLE.transition("close");

    /** Describes {@link Ways.Built} to integrations. */
    public static final ResourceContract<Ways.Built> CONTRACT = new Contract();

    private Ways_BuiltGuard() {}

    /** Returns the state after close. Throws a 409 unless the state is OPEN. */
    public static Ways.Status close(Ways.Status current) {
        return CLOSE.fire(current);
    }

    public static Ways.Status close(Ways.Built built) {
        return close(built.status());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Ways.Status current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Ways.Built built) {
        return allowedFrom(built.status());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Ways.Status change(Ways.Status current, Ways.@Nullable Status requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Ways.Status change(Ways.Built built, Ways.@Nullable Status requested) {
        return change(built.status(), requested);
    }

    /** Throws a 409 unless a new built may have the state. */
    public static void checkInitial(Ways.@Nullable Status state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Ways.Built> {
        public Contract() {
            super(Ways.Built.class, "built", Ways_BuiltProblem.values(), null, LIFECYCLE);
        }
    }
}
