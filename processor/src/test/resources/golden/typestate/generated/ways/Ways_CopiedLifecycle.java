package ways;

import java.time.Instant;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@link Ways.Copied} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
sealed interface Ways_CopiedLifecycle {
    /**
     * Returns the view of the state that the copied is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static Ways_CopiedLifecycle of(Ways.Copied copied) {
        Ways.Status current = copied.getStatus();
        if (current == Ways.Status.OPEN) {
            return new Open(copied, copied.getChanged());
        }
        if (current == Ways.Status.CLOSED) {
            return new Closed(copied, copied.getChanged());
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The copied has no state"
                        : "Ways_CopiedLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the copied. */
    Ways.Copied copied();

    /** Returns the version with which the copied was read. */
    @Nullable Instant version();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super Open, ? extends R> open,
            Function<? super Closed, ? extends R> closed) {
        if (this instanceof Open view) {
            return open.apply(view);
        }
        return closed.apply((Closed) this);
    }

    private static Ways.Copied in(Ways.Status next, Ways.Copied copied) {
        Ways.Copied copy = new Ways.Copied(copied);
        copy.setStatus(next);
        return copy;
    }

    /** Copied in the state OPEN. */
    final class Open implements Ways_CopiedLifecycle {
        private final Ways.Copied copied;

        private final @Nullable Instant version;

        private Open(Ways.Copied copied, @Nullable Instant version) {
            this.copied = copied;
            this.version = version;
        }

        @Override
        public Ways.Copied copied() {
            return copied;
        }

        @Override
        public @Nullable Instant version() {
            return version;
        }

        /** Returns the copied after close. */
        public Closed close() {
            return new Closed(Ways_CopiedLifecycle.in(Ways.Status.CLOSED, copied), version);
        }
    }

    /** Copied in the state CLOSED. */
    final class Closed implements Ways_CopiedLifecycle {
        private final Ways.Copied copied;

        private final @Nullable Instant version;

        private Closed(Ways.Copied copied, @Nullable Instant version) {
            this.copied = copied;
            this.version = version;
        }

        @Override
        public Ways.Copied copied() {
            return copied;
        }

        @Override
        public @Nullable Instant version() {
            return version;
        }
    }
}
