package dev.truce.runtime.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The shortest way through a lifecycle: which transitions must happen before a refused request becomes legal. */
public final class LegalPath {

    private LegalPath() {}

    private record Step<S>(S from, String transition) {}

    /**
     * Finds the shortest sequence of transitions. Of several, it is the one whose transitions are declared first.
     *
     * @param <S> the type of the states
     * @param start the current state
     * @param goals the states in which the request is legal
     * @param moves for a state, the state after each transition that it allows, in the order of declaration
     * @return the names of the transitions; empty if none of the goals can be reached, or the start is one of them
     */
    public static <S> List<String> find(S start, Set<S> goals, Function<S, Map<String, S>> moves) {
        Map<S, Step<S>> reached = new HashMap<>();
        Deque<S> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            S state = open.remove();
            if (goals.contains(state)) {
                return back(state, reached);
            }
            moves.apply(state).forEach((transition, next) -> {
                if (!next.equals(start) && reached.putIfAbsent(next, new Step<>(state, transition)) == null) {
                    open.add(next);
                }
            });
        }
        return List.of();
    }

    private static <S> List<String> back(S goal, Map<S, Step<S>> reached) {
        List<String> path = new ArrayList<>();
        // the start is the one state on the way that no step leads to
        for (Step<S> step = reached.get(goal); step != null; step = reached.get(step.from())) {
            path.add(0, step.transition());
        }
        return List.copyOf(path);
    }
}
