package dev.truce.runtime;

import dev.truce.runtime.vocabulary.LegalPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The declared transitions of a lifecycle, for building the lifecycle and for the details of a refusal. */
final class Arcs<S extends Enum<S>> {

    private record Arc<S extends Enum<S>>(String name, S to, Collection<S> from) {}

    private final List<Arc<S>> arcs = new ArrayList<>();
    /** Created when a refusal first needs it. */
    private volatile @Nullable Map<S, Map<String, S>> moves;

    void add(String name, S to, Collection<S> from) {
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
    Map<S, S> targets(String name, Class<S> type) {
        Map<S, S> targets = new EnumMap<>(type);
        for (Arc<S> arc : arcs) {
            if (arc.name().equals(name)) {
                arc.from().forEach(source -> targets.putIfAbsent(source, arc.to()));
            }
        }
        return targets;
    }

    /** Returns the shortest sequence of transitions from a state to one of others. */
    List<String> path(@Nullable S from, Set<S> goals) {
        if (from == null) {
            return List.of();
        }
        Map<S, Map<String, S>> found = moves;
        if (found == null) {
            found = moves();
            moves = found;
        }
        Map<S, Map<String, S>> all = found;
        return LegalPath.find(from, goals, state -> all.getOrDefault(state, Map.of()));
    }

    /** The state after each transition, by the state before it, in the order of declaration. */
    private Map<S, Map<String, S>> moves() {
        Map<S, Map<String, S>> byState = new HashMap<>();
        for (Arc<S> arc : arcs) {
            for (S state : arc.from()) {
                byState.computeIfAbsent(state, key -> new LinkedHashMap<>()).putIfAbsent(arc.name(), arc.to());
            }
        }
        return byState;
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
