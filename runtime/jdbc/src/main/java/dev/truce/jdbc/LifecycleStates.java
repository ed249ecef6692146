package dev.truce.jdbc;

import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.generated.StateColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks a lifecycle for the states in which a write may happen. */
final class LifecycleStates<S extends Enum<S>> {

    private final Lifecycle<S> lifecycle;
    private final StateColumn<S> column;
    private final Map<Write, StateCondition<S>> conditions = new ConcurrentHashMap<>();

    /** A transition, to one of its states where it leads to several; without a name a change to any state. */
    private record Write(
            @Nullable String transition, @Nullable Enum<?> to) {}

    private LifecycleStates(Lifecycle<S> lifecycle, StateColumn<S> column) {
        this.lifecycle = lifecycle;
        this.column = column;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a contract has both for one enum
    static LifecycleStates<?> of(Lifecycle<?> lifecycle, StateColumn<?> column) {
        return new LifecycleStates(lifecycle, column);
    }

    /** The states from which a transition leads to its target, or to the given one of several. */
    StateCondition<S> transition(String name, @Nullable Enum<?> to) {
        return conditions.computeIfAbsent(new Write(name, to), write -> read(name, to));
    }

    private StateCondition<S> read(String name, @Nullable Enum<?> to) {
        TransitionRule<S> transition = lifecycle.transition(name);
        Set<S> targets = new LinkedHashSet<>();
        for (S state : column.type().getEnumConstants()) {
            S target = transition.targetFrom(state);
            if (target != null && (to == null || target == to)) {
                targets.add(target);
            }
        }
        if (targets.size() != 1) {
            throw new IllegalStateException("the transition " + name + " leads to one of " + targets + ": say which");
        }
        S target = targets.iterator().next();
        return condition(state -> transition.targetFrom(state) == target, target, transition::conflictFrom);
    }

    /** The requested state itself, and the states from which a transition leads there. */
    StateCondition<S> change(@Nullable Enum<?> requested) {
        S target = column.type().cast(requested);
        return conditions.computeIfAbsent(
                new Write(null, target),
                write -> condition(
                        state -> lifecycle.changeConflict(state, target) == null,
                        target,
                        state -> lifecycle.changeConflict(state, target)));
    }

    /** The states in which the resource may be deleted. */
    StateCondition<S> deletable() {
        return condition(state -> lifecycle.deletableConflict(state) == null, null, lifecycle::deletableConflict);
    }

    private StateCondition<S> condition(Predicate<S> allowed, @Nullable S target, StateCondition.Refusal<S> refusal) {
        List<S> states = List.of(column.type().getEnumConstants()).stream()
                .filter(allowed)
                .toList();
        return new StateCondition<>(column, states, target, refusal);
    }
}
