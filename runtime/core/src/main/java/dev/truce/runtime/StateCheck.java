package dev.truce.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Lets the declared states pass, and has a conflict at hand for every other; without declared states everything passes. */
final class StateCheck<S extends Enum<S>, C extends Conflict> {

    private final States<S> states;
    /** By ordinal, the last for no state. */
    private final List<Optional<C>> outcomes = new ArrayList<>();

    /**
     * @param declared the states that pass
     * @param refusal from a state's name on the wire, if there is a state, and the names of those that pass
     */
    StateCheck(States<S> states, Set<S> declared, BiFunction<@Nullable S, List<String>, C> refusal) {
        this.states = states;
        List<String> names = states.wireNames(declared);
        for (int i = 0; i <= states.count(); i++) {
            S state = states.at(i);
            boolean passes = declared.isEmpty() || (state != null && declared.contains(state));
            outcomes.add(passes ? Optional.empty() : Optional.of(refusal.apply(state, names)));
        }
    }

    @Nullable
    C conflict(@Nullable S state) {
        return outcomes.get(states.index(state)).orElse(null);
    }
}
