package dev.truce.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One transition of a lifecycle. A generated guard has a constant for each, to which its method of the transition delegates.
 *
 * @param <S> the type of the states
 */
public final class TransitionRule<S extends Enum<S>> {

    private final String name;
    private final States<S> states;
    private final Refusals<S> refusals;
    private final Arcs<S> arcs;
    private final Map<S, S> targets;
    /** By ordinal, the last for no state. */
    private final boolean[] legal;
    /** By ordinal, the last for no state. Created when needed; racy on purpose, since the conflicts are immutable. */
    private @Nullable IllegalTransition @Nullable [] conflicts;

    TransitionRule(String name, States<S> states, Refusals<S> refusals, Arcs<S> arcs, Map<S, S> targets) {
        this.name = name;
        this.states = states;
        this.refusals = refusals;
        this.arcs = arcs;
        this.targets = targets;
        this.legal = new boolean[states.count() + 1];
        for (S source : targets.keySet()) {
            legal[states.index(source)] = true;
        }
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
     * Makes the transition.
     *
     * @param current the state before it
     * @return the state after it
     * @throws ConflictException if the transition is not legal in the state (409)
     */
    public S fire(@Nullable S current) {
        S next = targetFrom(current);
        if (next == null) {
            throw refusedFrom(current);
        }
        return next;
    }

    /**
     * Whether the transition is legal in a state.
     *
     * @param current the state
     * @return {@code true} if it is; {@code false} for {@code null}
     */
    public boolean allows(@Nullable S current) {
        return legal[states.index(current)];
    }

    /**
     * Returns the conflict that the guard's method of the transition throws, as a value.
     *
     * @param current the state
     * @return the same conflict every time; {@code null} if the transition is legal
     */
    public @Nullable IllegalTransition conflict(@Nullable S current) {
        return allows(current) ? null : conflictFrom(current);
    }

    /**
     * The conflict of trying the transition, without checking whether it is legal.
     *
     * @param current the state that forbids it
     * @return the same conflict every time
     */
    public IllegalTransition conflictFrom(@Nullable S current) {
        @Nullable IllegalTransition[] known = conflicts;
        if (known == null) {
            known = new IllegalTransition[states.count() + 1];
            conflicts = known;
        }
        int index = states.index(current);
        IllegalTransition conflict = known[index];
        if (conflict == null) {
            conflict = refusals.ofTransition(name, current, states.wireNames(arcs.sources(name)));
            known[index] = conflict;
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
