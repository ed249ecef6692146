package dev.truce.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of state are legal. Names are as written: one that is not a constant of the enum is a finding, not an exception.
 *
 * @param member the member that holds the state
 * @param enumType the enum; {@code null} where the member's type is none
 * @param states its constants in source order
 * @param initial the states of a new resource
 * @param terminal the states that end the lifecycle
 * @param cyclic whether it may go round for ever
 * @param deletable the states in which the resource may be deleted; empty where the state does not matter
 * @param transitions in source order
 * @param illegalTransition the 409 of an illegal transition
 * @param notDeletable the 409 of a delete; {@code null} where the state does not matter
 * @param typed the custom annotations that declare a part of it
 * @param typestate the request for a view of each state; {@code null} without one
 * @param surplus the annotations of other members, of which a resource may have one only
 * @param location the annotation; one of {@code typed} where {@code @StateTransitions} is missing
 */
public record Lifecycle(
        String member,
        @Nullable ClassRef enumType,
        List<State> states,
        List<String> initial,
        List<String> terminal,
        boolean cyclic,
        List<String> deletable,
        List<Transition> transitions,
        ProblemSpec illegalTransition,
        @Nullable ProblemSpec notDeletable,
        List<TypedRule> typed,
        @Nullable Typestate typestate,
        List<SourceLocation> surplus,
        SourceLocation location) {

    public Lifecycle {
        states = List.copyOf(states);
        initial = List.copyOf(initial);
        terminal = List.copyOf(terminal);
        deletable = List.copyOf(deletable);
        transitions = List.copyOf(transitions);
        typed = List.copyOf(typed);
        surplus = List.copyOf(surplus);
    }

    public boolean hasState(String name) {
        for (State state : states) {
            if (state.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The wire name of a state, or the name itself where no state has it. */
    public String wireName(String name) {
        for (State state : states) {
            if (state.name().equals(name)) {
                return state.wireName();
            }
        }
        return name;
    }

    /** The distinct names of the transitions, in source order. */
    public List<String> transitionNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Transition transition : transitions) {
            names.add(transition.name());
        }
        return List.copyOf(names);
    }
}
