import java.util.function.Function;
import javax.annotation.processing.Generated;

/** {@link Loose} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
public sealed interface LooseLifecycle {
    /**
     * Returns the view of the state that the loose is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static LooseLifecycle of(Loose loose) {
        LooseStatus current = loose.status();
        if (current == LooseStatus.LOOSE) {
            return new LooseState(loose);
        }
        if (current == LooseStatus.LOOSE_STATUS) {
            return new LooseStatusState(loose);
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The loose has no state"
                        : "LooseLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the loose. */
    Loose loose();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super LooseState, ? extends R> looseState,
            Function<? super LooseStatusState, ? extends R> looseStatusState) {
        if (this instanceof LooseState view) {
            return looseState.apply(view);
        }
        return looseStatusState.apply((LooseStatusState) this);
    }

    private static Loose in(LooseStatus next, Loose loose) {
        return new Loose(next);
    }

    /** Loose in the state LOOSE. */
    final class LooseState implements LooseLifecycle {
        private final Loose loose;

        private LooseState(Loose loose) {
            this.loose = loose;
        }

        @Override
        public Loose loose() {
            return loose;
        }

        /** Returns the loose after tie. */
        public LooseStatusState tie() {
            return new LooseStatusState(LooseLifecycle.in(LooseStatus.LOOSE_STATUS, loose));
        }
    }

    /** Loose in the state LOOSE_STATUS. */
    final class LooseStatusState implements LooseLifecycle {
        private final Loose loose;

        private LooseStatusState(Loose loose) {
            this.loose = loose;
        }

        @Override
        public Loose loose() {
            return loose;
        }
    }
}
