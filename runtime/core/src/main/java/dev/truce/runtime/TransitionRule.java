package dev.truce.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One transition of a lifecycle. Generated guards compare constants themselves and come here only to refuse.
 *
 * @param <S> the type of the states
 */
public final class TransitionRule<S extends Enum<S>> {

    private final String name;
    private final States<S> states;
    private final Refusals<S> refusals;
    private final List<String> allowedFrom;
    private final Map<S, S> targets;
    /** By ordinal, the last for no state. Made when needed; racy on purpose, since the conflicts are immutable. */
    private final @Nullable IllegalTransition[] conflicts;

    TransitionRule(String name, States<S> states, Refusals<S> refusals, List<String> allowedFrom, Map<S, S> targets) {
        this.name = name;
        this.states = states;
        this.refusals = refusals;
        this.allowedFrom = allowedFrom;
        this.targets = targets;
        this.conflicts = new IllegalTransition[states.count() + 1];
    }

    /**
     * The transition's name.
     *
     * @return its name on the wire
     */
    public String name() {
        return name;
    }

    /**
     * Where the transition leads.
     *
     * @param current the state before it
     * @return the state after it; {@code null} if it is not legal
     */
    public @Nullable S targetFrom(@Nullable S current) {
        return current == null ? null : targets.get(current);
    }

    /**
     * The conflict of trying the transition, without checking whether it is legal.
     *
     * @param current the state that forbids it
     * @return the same conflict every time
     */
    public IllegalTransition conflictFrom(@Nullable S current) {
        int index = states.index(current);
        IllegalTransition conflict = conflicts[index];
        if (conflict == null) {
            conflict = refusals.ofTransition(name, current, allowedFrom);
            conflicts[index] = conflict;
        }
        return conflict;
    }

    /**
     * The exception of trying the transition, without checking whether it is legal.
     *
     * @param current the state that forbids it
     * @return a new exception, not thrown yet
     */
    public ConflictException refusedFrom(@Nullable S current) {
        return conflictFrom(current).toException();
    }

    @Override
    public String toString() {
        return name;
    }
}
