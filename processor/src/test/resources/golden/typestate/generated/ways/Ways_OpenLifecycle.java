package ways;

import java.util.function.Function;
import javax.annotation.processing.Generated;

/** {@link Ways.Open} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
sealed interface Ways_OpenLifecycle {
    /**
     * Returns the view of the state that the open is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static Ways_OpenLifecycle of(Ways.Open open) {
        Ways.Status current = open.status;
        if (current == Ways.Status.OPEN) {
            return new OpenState(open);
        }
        if (current == Ways.Status.CLOSED) {
            return new Closed(open);
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The open has no state"
                        : "Ways_OpenLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the open. */
    Ways.Open open();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super OpenState, ? extends R> openState,
            Function<? super Closed, ? extends R> closed) {
        if (this instanceof OpenState view) {
            return openState.apply(view);
        }
        return closed.apply((Closed) this);
    }

    private static Ways.Open in(Ways.Status current, Ways.Status next, Ways.Open open) {
        if (open.status != current) {
            throw new IllegalStateException("The open has left the state ".concat(current.name()));
        }
        open.status = next;
        return open;
    }

    /** Open in the state OPEN. */
    final class OpenState implements Ways_OpenLifecycle {
        private final Ways.Open open;

        private OpenState(Ways.Open open) {
            this.open = open;
        }

        @Override
        public Ways.Open open() {
            return open;
        }

        /** Returns the open after close. */
        public Closed close() {
            return new Closed(Ways_OpenLifecycle.in(Ways.Status.OPEN, Ways.Status.CLOSED, open));
        }
    }

    /** Open in the state CLOSED. */
    final class Closed implements Ways_OpenLifecycle {
        private final Ways.Open open;

        private Closed(Ways.Open open) {
            this.open = open;
        }

        @Override
        public Ways.Open open() {
            return open;
        }
    }
}
