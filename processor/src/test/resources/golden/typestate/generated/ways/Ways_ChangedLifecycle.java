package ways;

import java.util.function.Function;
import javax.annotation.processing.Generated;

/** {@link Ways.Changed} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
sealed interface Ways_ChangedLifecycle {
    /**
     * Returns the view of the state that the changed is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static Ways_ChangedLifecycle of(Ways.Changed changed) {
        Ways.Status current = changed.getStatus();
        if (current == Ways.Status.OPEN) {
            return new Open(changed, changed.version);
        }
        if (current == Ways.Status.CLOSED) {
            return new Closed(changed, changed.version);
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The changed has no state"
                        : "Ways_ChangedLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the changed. */
    Ways.Changed changed();

    /** Returns the version with which the changed was read. */
    long version();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super Open, ? extends R> open,
            Function<? super Closed, ? extends R> closed) {
        if (this instanceof Open view) {
            return open.apply(view);
        }
        return closed.apply((Closed) this);
    }

    private static Ways.Changed in(Ways.Status current, Ways.Status next, Ways.Changed changed) {
        if (changed.getStatus() != current) {
            throw new IllegalStateException("The changed has left the state ".concat(current.name()));
        }
        changed.setStatus(next);
        return changed;
    }

    /** Changed in the state OPEN. */
    final class Open implements Ways_ChangedLifecycle {
        private final Ways.Changed changed;

        private final long version;

        private Open(Ways.Changed changed, long version) {
            this.changed = changed;
            this.version = version;
        }

        @Override
        public Ways.Changed changed() {
            return changed;
        }

        @Override
        public long version() {
            return version;
        }

        /** Returns the changed after close. */
        public Closed close() {
            return new Closed(Ways_ChangedLifecycle.in(Ways.Status.OPEN, Ways.Status.CLOSED, changed),
                    version);
        }
    }

    /** Changed in the state CLOSED. */
    final class Closed implements Ways_ChangedLifecycle {
        private final Ways.Changed changed;

        private final long version;

        private Closed(Ways.Changed changed, long version) {
            this.changed = changed;
            this.version = version;
        }

        @Override
        public Ways.Changed changed() {
            return changed;
        }

        @Override
        public long version() {
            return version;
        }
    }
}
