package ways;

import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@link Ways.Withering} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
sealed interface Ways_WitheringLifecycle {
    /**
     * Returns the view of the state that the withering is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static Ways_WitheringLifecycle of(Ways.Withering withering) {
        Ways.Status current = withering.status;
        if (current == Ways.Status.OPEN) {
            return new Open(withering, withering.version);
        }
        if (current == Ways.Status.CLOSED) {
            return new Closed(withering, withering.version);
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The withering has no state"
                        : "Ways_WitheringLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the withering. */
    Ways.Withering withering();

    /** Returns the version with which the withering was read. */
    @Nullable Long version();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super Open, ? extends R> open,
            Function<? super Closed, ? extends R> closed) {
        if (this instanceof Open view) {
            return open.apply(view);
        }
        return closed.apply((Closed) this);
    }

    private static Ways.Withering in(Ways.Status next, Ways.Withering withering) {
        return withering.withStatus(next);
    }

    /** Withering in the state OPEN. */
    final class Open implements Ways_WitheringLifecycle {
        private final Ways.Withering withering;

        private final @Nullable Long version;

        private Open(Ways.Withering withering, @Nullable Long version) {
            this.withering = withering;
            this.version = version;
        }

        @Override
        public Ways.Withering withering() {
            return withering;
        }

        @Override
        public @Nullable Long version() {
            return version;
        }

        /** Returns the withering after close. */
        public Closed close() {
            return new Closed(Ways_WitheringLifecycle.in(Ways.Status.CLOSED, withering), version);
        }
    }

    /** Withering in the state CLOSED. */
    final class Closed implements Ways_WitheringLifecycle {
        private final Ways.Withering withering;

        private final @Nullable Long version;

        private Closed(Ways.Withering withering, @Nullable Long version) {
            this.withering = withering;
            this.version = version;
        }

        @Override
        public Ways.Withering withering() {
            return withering;
        }

        @Override
        public @Nullable Long version() {
            return version;
        }
    }
}
