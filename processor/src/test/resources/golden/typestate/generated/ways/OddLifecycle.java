package ways;

import java.util.function.Function;
import javax.annotation.processing.Generated;

/** {@link Odd} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
sealed interface OddLifecycle {
    /**
     * Returns the view of the state that the odd is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static OddLifecycle of(Odd odd) {
        Odd.States current = odd.states();
        if (current == Odd.States._1) {
            return new _1(odd, odd.version());
        }
        if (current == Odd.States.__) {
            return new __(odd, odd.version());
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The odd has no state"
                        : "OddLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the odd. */
    Odd odd();

    /** Returns the version with which the odd was read. */
    long version();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super _1, ? extends R> _1, Function<? super __, ? extends R> __) {
        if (this instanceof _1 view) {
            return _1.apply(view);
        }
        return __.apply((__) this);
    }

    private static Odd in(Odd.States next, Odd odd) {
        return new Odd(odd.version(), next);
    }

    /** Odd in the state _1. */
    final class _1 implements OddLifecycle {
        private final Odd odd;

        private final long version;

        private _1(Odd odd, long version) {
            this.odd = odd;
            this.version = version;
        }

        @Override
        public Odd odd() {
            return odd;
        }

        @Override
        public long version() {
            return version;
        }

        /** Returns the odd after stay. */
        public _1 stay() {
            return new _1(OddLifecycle.in(Odd.States._1, odd), version);
        }

        /** Returns the odd after next. */
        public __ next() {
            return new __(OddLifecycle.in(Odd.States.__, odd), version);
        }
    }

    /** Odd in the state __. */
    final class __ implements OddLifecycle {
        private final Odd odd;

        private final long version;

        private __(Odd odd, long version) {
            this.odd = odd;
            this.version = version;
        }

        @Override
        public Odd odd() {
            return odd;
        }

        @Override
        public long version() {
            return version;
        }

        /** Returns the odd after next. */
        public _1 next() {
            return new _1(OddLifecycle.in(Odd.States._1, odd), version);
        }
    }
}
