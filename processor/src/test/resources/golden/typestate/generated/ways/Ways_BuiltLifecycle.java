package ways;

import java.util.function.Function;
import javax.annotation.processing.Generated;

/** {@link Ways.Built} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
sealed interface Ways_BuiltLifecycle {
    /**
     * Returns the view of the state that the built is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static Ways_BuiltLifecycle of(Ways.Built built) {
        Ways.Status current = built.status();
        if (current == Ways.Status.OPEN) {
            return new Open(built);
        }
        if (current == Ways.Status.CLOSED) {
            return new Closed(built);
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The built has no state"
                        : "Ways_BuiltLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the built. */
    Ways.Built built();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super Open, ? extends R> open,
            Function<? super Closed, ? extends R> closed) {
        if (this instanceof Open view) {
            return open.apply(view);
        }
        return closed.apply((Closed) this);
    }

    private static Ways.Built in(Ways.Status next, Ways.Built built) {
        return built.toBuilder().status(next).build();
    }

    /** Built in the state OPEN. */
    final class Open implements Ways_BuiltLifecycle {
        private final Ways.Built built;

        private Open(Ways.Built built) {
            this.built = built;
        }

        @Override
        public Ways.Built built() {
            return built;
        }

        /** Returns the built after close. */
        public Closed close() {
            return new Closed(Ways_BuiltLifecycle.in(Ways.Status.CLOSED, built));
        }
    }

    /** Built in the state CLOSED. */
    final class Closed implements Ways_BuiltLifecycle {
        private final Ways.Built built;

        private Closed(Ways.Built built) {
            this.built = built;
        }

        @Override
        public Ways.Built built() {
            return built;
        }
    }
}
