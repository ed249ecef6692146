package dev.truce.processor.validate;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which states lead to which. */
final class LifecycleGraph {

    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, Set<String>> previous = new LinkedHashMap<>();

    LifecycleGraph(Lifecycle lifecycle) {
        for (Transition transition : lifecycle.transitions()) {
            for (String from : transition.from()) {
                add(next, from, transition.to());
                add(previous, transition.to(), from);
            }
        }
    }

    private static void add(Map<String, Set<String>> edges, String from, String to) {
        Set<String> known = edges.get(from);
        if (known == null) {
            known = new LinkedHashSet<>();
            edges.put(from, known);
        }
        known.add(to);
    }

    boolean hasWayOut(String state) {
        return next.containsKey(state);
    }

    /** The states that can be reached from some, and these themselves. */
    Set<String> reachableFrom(Collection<String> states) {
        return closure(states, next);
    }

    /** The states from which some can be reached, and these themselves. */
    Set<String> leadingTo(Collection<String> states) {
        return closure(states, previous);
    }

    private static Set<String> closure(Collection<String> states, Map<String, Set<String>> edges) {
        Set<String> found = new LinkedHashSet<>(states);
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String state : edges.getOrDefault(open.remove(), Set.of())) {
                if (found.add(state)) {
                    open.add(state);
                }
            }
        }
        return found;
    }
}
