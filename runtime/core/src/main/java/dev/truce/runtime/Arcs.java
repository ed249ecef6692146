package dev.truce.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The declared transitions of a lifecycle, to be asked when the lifecycle is built and when it refuses something. */
final class Arcs<S extends Enum<S>> {

    private record Arc<S extends Enum<S>>(String name, S to, List<S> from) {}

    private final List<Arc<S>> arcs = new ArrayList<>();

    void add(String name, S to, List<S> from) {
        arcs.add(new Arc<>(name, to, from));
    }

    Arcs<S> copy() {
        Arcs<S> copy = new Arcs<>();
        copy.arcs.addAll(arcs);
        return copy;
    }

    /** The names of all transitions, each once. */
    Set<String> names() {
        return names(arc -> true);
    }

    /** The names of the transitions that are legal in a state, each once. */
    Set<String> namesFrom(@Nullable S state) {
        return names(arc -> state != null && arc.from().contains(state));
    }

    private Set<String> names(Predicate<Arc<S>> which) {
        Set<String> names = new LinkedHashSet<>();
        arcs.stream().filter(which).map(Arc::name).forEach(names::add);
        return names;
    }

    /** The states in which a transition is legal, each once. */
    Set<S> sources(String name) {
        return sources(arc -> arc.name().equals(name));
    }

    /** Where a transition leads, by the states in which it is legal. */
    Map<S, S> targets(String name) {
        Map<S, S> targets = new LinkedHashMap<>();
        for (Arc<S> arc : arcs) {
            if (arc.name().equals(name)) {
                arc.from().forEach(source -> targets.putIfAbsent(source, arc.to()));
            }
        }
        return targets;
    }

    /** The states from which some transition leads to another, each once. */
    Set<S> sourcesOf(@Nullable S target) {
        return sources(arc -> arc.to() == target);
    }

    private Set<S> sources(Predicate<Arc<S>> which) {
        Set<S> sources = new LinkedHashSet<>();
        arcs.stream().filter(which).map(Arc::from).forEach(sources::addAll);
        return sources;
    }

    /** The same as a table of the pairs of states. */
    Edges edges(int states) {
        Edges edges = new Edges(states);
        for (Arc<S> arc : arcs) {
            arc.from().forEach(source -> edges.add(States.ordinal(source), States.ordinal(arc.to())));
        }
        return edges;
    }
}
