package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a lifecycle as a whole: it begins, every state can be reached, and it ends. */
final class GraphValidator {

    private final Lifecycle lifecycle;
    private final Graph graph;
    private final Collector findings = new Collector();

    private GraphValidator(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        this.graph = new Graph(lifecycle);
    }

    /** Checks a lifecycle whose states all exist. */
    static Findings check(Lifecycle lifecycle) {
        GraphValidator validator = new GraphValidator(lifecycle);
        validator.checkTerminal();
        Set<String> reachable = validator.checkReachable();
        validator.checkEnd(reachable);
        return validator.findings.findings();
    }

    private void checkTerminal() {
        for (Transition transition : lifecycle.transitions()) {
            for (String state : new LinkedHashSet<>(transition.from())) {
                if (lifecycle.terminal().contains(state)) {
                    findings.add(
                            DiagnosticCode.LIFECYCLE_TERMINAL_WITH_EXIT,
                            transition.location().at("from", transition.from().indexOf(state)),
                            state,
                            transition.name());
                }
            }
        }
    }

    /**
     * Returns the states that a resource can reach. Without an initial state, these are the ones that a transition
     * names.
     */
    private Set<String> checkReachable() {
        if (lifecycle.initial().isEmpty()) {
            findings.add(
                    DiagnosticCode.LIFECYCLE_NO_INITIAL,
                    lifecycle.location(),
                    lifecycle.member(),
                    lifecycle.states().get(0).name());
            Set<String> named = new HashSet<>();
            lifecycle.transitions().forEach(transition -> {
                named.addAll(transition.from());
                named.add(transition.to());
            });
            return named;
        }
        Set<String> reachable = graph.reachableFrom(lifecycle.initial());
        List<String> unreachable = new ArrayList<>();
        for (State state : lifecycle.states()) {
            if (!reachable.contains(state.name())) {
                unreachable.add(state.name());
            }
        }
        if (!unreachable.isEmpty()) {
            String states = String.join(", ", unreachable);
            String remedy = unreachable.size() == 1
                    ? "add one, add " + states + " to initial, or remove the constant"
                    : "add transitions, add the states to initial, or remove the constants";
            findings.add(DiagnosticCode.LIFECYCLE_UNREACHABLE_STATE, lifecycle.location(), states, remedy);
        }
        return reachable;
    }

    private void checkEnd(Set<String> reachable) {
        List<String> ends = new ArrayList<>(lifecycle.terminal());
        for (State state : lifecycle.states()) {
            String name = state.name();
            if (reachable.contains(name)
                    && !graph.hasWayOut(name)
                    && !lifecycle.terminal().contains(name)) {
                findings.add(DiagnosticCode.LIFECYCLE_DEAD_END, placeOf(name), name);
                ends.add(name);
            }
        }
        if (!lifecycle.cyclic()) {
            Set<String> ending = graph.leadingTo(ends);
            List<String> endless = new ArrayList<>();
            for (State state : lifecycle.states()) {
                if (reachable.contains(state.name()) && !ending.contains(state.name())) {
                    endless.add(state.name());
                }
            }
            if (!endless.isEmpty()) {
                findings.add(
                        DiagnosticCode.LIFECYCLE_NO_END,
                        lifecycle.location().at("terminal"),
                        String.join(", ", endless));
            }
        }
    }

    /** Returns the location that first mentions a state. */
    private SourceLocation placeOf(String state) {
        for (Transition transition : lifecycle.transitions()) {
            if (transition.to().equals(state)) {
                return transition.location().at("to");
            }
        }
        return lifecycle.location().at("initial", lifecycle.initial().indexOf(state));
    }

    /** The edges between states. */
    private static final class Graph {

        private final Map<String, Set<String>> next = new LinkedHashMap<>();
        private final Map<String, Set<String>> previous = new LinkedHashMap<>();

        Graph(Lifecycle lifecycle) {
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

        /** Returns some states and all that can be reached from them. */
        Set<String> reachableFrom(Collection<String> states) {
            return closure(states, next);
        }

        /** Returns some states and all from which they can be reached. */
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
}
