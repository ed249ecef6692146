package dev.truce.processor.flow;

import dev.truce.processor.flow.Enums.Constants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The constants that a value can be. {@code null} and constants that the enum gets later do not count, because a guard
 * refuses them like any illegal state.
 *
 * @param states in the order of the enum
 * @param all all constants of the enum
 * @param origin the origin of the value
 * @param path the steps that the knowledge comes from, in the order of the lines
 */
record Possible(Set<String> states, Constants all, Origin origin, List<Step> path) {

    /** The origin of a value. */
    enum Origin {
        /** The code names a constant. */
        CONSTANT,
        /** A method of the guard returned it. */
        GUARD,
        /** The origin is not known. */
        OTHER
    }

    /** Returns every state: nothing is known. */
    static Possible anyOf(Constants constants) {
        Set<String> names = Collections.unmodifiableSet(new LinkedHashSet<>(constants.names()));
        return new Possible(names, constants, Origin.OTHER, List.of());
    }

    static Possible constant(String name, Constants all) {
        return new Possible(Set.of(name), all, Origin.CONSTANT, List.of());
    }

    /** Whether anything is known. */
    boolean isKnown() {
        return states.size() < all.names().size();
    }

    /** Returns the values that remain if the value is one of these, known from a step. */
    Possible in(Collection<String> others, Step step) {
        Set<String> left = new LinkedHashSet<>(states);
        left.retainAll(others);
        return left.size() == states.size() ? this : new Possible(left, all, origin, with(step));
    }

    /** Returns the values that remain if the value is none of these, known from a step. */
    Possible notIn(Collection<String> others, Step step) {
        Set<String> left = new LinkedHashSet<>(states);
        left.removeAll(others);
        return left.size() == states.size() ? this : new Possible(left, all, origin, with(step));
    }

    /** Returns this knowledge with a step as its source if it has none yet. */
    Possible since(Step step) {
        return path.isEmpty() && isKnown() ? new Possible(states, all, origin, List.of(step)) : this;
    }

    /** Returns the states of either. */
    Possible or(Possible other) {
        Set<String> both = new LinkedHashSet<>(states);
        both.addAll(other.states);
        Set<Step> steps = new LinkedHashSet<>(path);
        steps.addAll(other.path);
        // where two branches of one condition meet, the step for its true branch is enough
        steps.removeIf(step -> step.isNegated() && steps.contains(step.negated()));
        return new Possible(both, all, origin == other.origin ? origin : Origin.OTHER, List.copyOf(steps));
    }

    /** Returns the states of both. */
    Possible and(Possible other) {
        if (states.equals(other.states)) {
            return this;
        }
        Set<String> both = new LinkedHashSet<>(states);
        both.retainAll(other.states);
        Set<Step> steps = new LinkedHashSet<>(path);
        steps.addAll(other.path);
        return new Possible(both, all, origin == other.origin ? origin : Origin.OTHER, List.copyOf(steps));
    }

    boolean meets(Collection<String> others) {
        return states.stream().anyMatch(others::contains);
    }

    /** Returns the steps, as a message names them. */
    String from() {
        return path.isEmpty()
                ? "the argument itself"
                : path.stream().map(Step::toString).collect(Collectors.joining(", "));
    }

    private List<Step> with(Step step) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
