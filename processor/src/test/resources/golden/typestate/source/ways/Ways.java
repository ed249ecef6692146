package ways;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Versioned;
import java.time.Instant;

/** Every way to another state, in nested classes. */
final class Ways {
    enum Status {
        OPEN,
        CLOSED
    }

    /** A method that returns a copy. */
    static final class Withering {
        final @Versioned Long version;

        @StateTransitions(initial = "OPEN", terminal = "CLOSED", typestate = true,
                value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
        final Status status;

        Withering(Long version, Status status) {
            this.version = version;
            this.status = status;
        }

        Withering withStatus(Status other) {
            return new Withering(version, other);
        }
    }

    /** A constructor that copies, and a setter. */
    static class Copied {
        @StateTransitions(initial = "OPEN", terminal = "CLOSED", typestate = true,
                value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
        private Status status = Status.OPEN;

        private Instant changed = Instant.EPOCH;

        Copied() {}

        Copied(Copied other) {
            status = other.status;
            changed = other.changed;
        }

        @Versioned
        Instant getChanged() {
            return changed;
        }

        Status getStatus() {
            return status;
        }

        void setStatus(Status status) {
            this.status = status;
        }
    }

    /** A builder. */
    static final class Built {
        @StateTransitions(initial = "OPEN", terminal = "CLOSED", typestate = true,
                value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
        private final Status status;

        private Built(Status status) {
            this.status = status;
        }

        Status status() {
            return status;
        }

        Builder toBuilder() {
            return new Builder().status(status);
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private Status status = Status.OPEN;

            Builder status(Status value) {
                status = value;
                return this;
            }

            Built build() {
                return new Built(status);
            }
        }
    }

    /** What a mapped superclass has. */
    abstract static class Base {
        @StateTransitions(initial = "OPEN", terminal = "CLOSED", typestate = true,
                value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
        protected Status status = Status.OPEN;

        public Status getStatus() {
            return status;
        }

        public void setStatus(Status status) {
            this.status = status;
        }
    }

    /** A setter, in the superclass. */
    static class Changed extends Base {
        @Versioned
        long version;
    }

    /** A field that can be written. */
    static class Open {
        @StateTransitions(initial = "OPEN", terminal = "CLOSED", typestate = true,
                value = @Transition(name = "close", from = "OPEN", to = "CLOSED"))
        Status status = Status.OPEN;
    }
}
