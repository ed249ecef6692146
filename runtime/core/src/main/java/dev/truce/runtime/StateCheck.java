package dev.truce.runtime;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the declared states, and creates one conflict for each other state; without declared states it accepts all.
 */
final class StateCheck<S extends Enum<S>, C extends Conflict> {

    private final States<S> states;
    private final Set<S> declared;
    private final BiFunction<@Nullable S, List<String>, C> refusal;
    private final List<String> names;
    /** By ordinal, the last for no state; created when needed. */
    private final AtomicReferenceArray<@Nullable C> conflicts;

    /**
     * @param declared the accepted states
     * @param refusal creates the conflict of a state, if there is one, from the wire names of the accepted states
     */
    StateCheck(States<S> states, Set<S> declared, BiFunction<@Nullable S, List<String>, C> refusal) {
        this.states = states;
        this.declared = Set.copyOf(declared);
        this.refusal = refusal;
        this.names = states.wireNames(declared);
        this.conflicts = new AtomicReferenceArray<>(states.count() + 1);
    }

    @Nullable
    C conflict(@Nullable S state) {
        if (declared.isEmpty() || (state != null && declared.contains(state))) {
            return null;
        }
        int index = states.index(state);
        C conflict = conflicts.get(index);
        if (conflict == null) {
            conflicts.compareAndSet(index, null, refusal.apply(state, names));
            conflict = conflicts.get(index);
        }
        return conflict;
    }
}
