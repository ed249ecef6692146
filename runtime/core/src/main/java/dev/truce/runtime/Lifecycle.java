package dev.truce.runtime;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The legal changes of a resource's state. A state that was added to the enum after the guard was compiled has no
 * transitions, and {@code null} is refused like any illegal state.
 *
 * @param <S> the type of the states
 */
public final class Lifecycle<S extends Enum<S>> {

    private final States<S> states;
    private final Edges edges;
    /** The edges of a lifecycle with up to 64 states, which saves an indirection; {@code null} for a larger one. */
    private final long @Nullable [] words;

    private final List<List<String>> allowed;
    private final Refusals<S> refusals;
    private final Map<String, TransitionRule<S>> transitions = new LinkedHashMap<>();
    private final List<TransitionRule<S>> list;
    private final Set<S> initialStates;
    private final StateCheck<S, IllegalTransition> initial;
    private final StateCheck<S, NotDeletable> deletable;

    private Lifecycle(Builder<S> builder) {
        Arcs<S> arcs = builder.arcs.copy();
        states = new States<>(builder.type, builder.wireNames);
        edges = arcs.edges(states.count());
        words = edges.words();
        allowed = IntStream.rangeClosed(0, states.count())
                .mapToObj(i -> List.copyOf(arcs.namesFrom(states.at(i))))
                .toList();
        refusals = new Refusals<>(builder.illegalTransition, states, arcs, allowed);
        for (String name : arcs.names()) {
            transitions.put(name, new TransitionRule<>(name, states, refusals, arcs, arcs.targets(name, builder.type)));
        }
        initial = new StateCheck<>(states, builder.initial, refusals::ofInitial);
        ProblemType notDeletable = builder.notDeletable;
        deletable = new StateCheck<>(
                states,
                builder.deletable,
                (state, names) -> new NotDeletable(
                        notDeletable, states.wireNameOrNull(state), names, arcs.path(state, builder.deletable)));
        initialStates = Set.copyOf(builder.initial);
        list = List.copyOf(transitions.values());
    }

    /**
     * Returns the states.
     *
     * @return all constants of the enum, in the order of their declaration
     */
    public List<S> states() {
        return states.all();
    }

    /**
     * Returns the states in which a resource may be created.
     *
     * @return the states; empty if it may be created in any
     */
    public Set<S> initialStates() {
        return initialStates;
    }

    /**
     * Returns the transitions.
     *
     * @return the rule of each, in the order of their declaration
     */
    public List<TransitionRule<S>> transitions() {
        return list;
    }

    /**
     * Starts a lifecycle without transitions.
     *
     * @param <S> the type of the states
     * @param illegalTransition the problem type of a forbidden change
     * @param type the enum of the states
     * @return a builder
     */
    public static <S extends Enum<S>> Builder<S> of(ProblemType illegalTransition, Class<S> type) {
        return new Builder<>(illegalTransition, type);
    }

    /**
     * Returns the rule of one transition.
     *
     * @param name the transition's name on the wire
     * @return the rule
     * @throws IllegalArgumentException if there is no such transition
     */
    public TransitionRule<S> transition(String name) {
        TransitionRule<S> transition = transitions.get(name);
        if (transition == null) {
            throw new IllegalArgumentException("no transition '" + name + "', only " + transitions.keySet());
        }
        return transition;
    }

    /**
     * Returns the transitions that are legal in a state.
     *
     * @param current the state
     * @return their names on the wire, in the order of their declaration
     */
    public List<String> allowedFrom(@Nullable S current) {
        return allowed.get(states.index(current));
    }

    /**
     * Whether some transition leads from one state to another.
     *
     * @param from the current state
     * @param to the state after it
     * @return {@code true} if one does; staying in a state is a transition only if it is declared
     */
    public boolean allows(@Nullable S from, @Nullable S to) {
        if (from == null || to == null) {
            return false;
        }
        return words != null
                ? (words[States.ordinal(from)] >>> States.ordinal(to) & 1) != 0
                : edges.has(States.ordinal(from), States.ordinal(to));
    }

    /**
     * Checks a change of the state, as in a PUT with a state in its body. Keeping the state is legal.
     *
     * @param current the current state
     * @param requested the state in the request
     * @return the requested state
     * @throws ConflictException if no transition leads there, or either is {@code null} (409)
     */
    public S change(@Nullable S current, @Nullable S requested) {
        if (requested != null && (allows(current, requested) || requested == current)) {
            return requested;
        }
        throw refusals.ofChange(current, requested).toException();
    }

    /**
     * As {@link #change}, without throwing.
     *
     * @param current the current state
     * @param requested the state in the request
     * @return the conflict; {@code null} if the change is legal
     */
    public @Nullable IllegalTransition changeConflict(@Nullable S current, @Nullable S requested) {
        boolean legal = requested != null && (allows(current, requested) || requested == current);
        return legal ? null : refusals.ofChange(current, requested);
    }

    /**
     * Checks the state of a new resource.
     *
     * @param state the state to create it in
     * @throws ConflictException if the lifecycle has initial states and this is none of them (409)
     */
    public void checkInitial(@Nullable S state) {
        raise(initialConflict(state));
    }

    /**
     * As {@link #checkInitial}, without throwing.
     *
     * @param state the state to create the resource in
     * @return the conflict; {@code null} if the state is legal
     */
    public @Nullable IllegalTransition initialConflict(@Nullable S state) {
        return initial.conflict(state);
    }

    /**
     * Checks the state of a resource that is to be deleted.
     *
     * @param current the current state
     * @throws ConflictException if the lifecycle has states for a delete and this is none of them (409)
     */
    public void checkDeletable(@Nullable S current) {
        raise(deletableConflict(current));
    }

    /**
     * As {@link #checkDeletable}, without throwing.
     *
     * @param current the current state
     * @return the conflict; {@code null} if the resource can be deleted
     */
    public @Nullable NotDeletable deletableConflict(@Nullable S current) {
        return deletable.conflict(current);
    }

    /**
     * Returns a state's name on the wire.
     *
     * @param state the state
     * @return its name
     */
    public String wireName(S state) {
        return states.wireName(state);
    }

    private static void raise(@Nullable Conflict conflict) {
        if (conflict != null) {
            throw conflict.toException();
        }
    }

    /**
     * Collects what a lifecycle declares.
     *
     * @param <S> the type of the states
     */
    public static final class Builder<S extends Enum<S>> {

        private final ProblemType illegalTransition;
        private final Class<S> type;
        private final Arcs<S> arcs = new Arcs<>();
        private final EnumSet<S> any;
        private final Set<S> initial = new LinkedHashSet<>();
        private final Set<S> deletable = new LinkedHashSet<>();
        private final Map<S, String> wireNames;
        private ProblemType notDeletable;

        private Builder(ProblemType illegalTransition, Class<S> type) {
            this.illegalTransition = Objects.requireNonNull(illegalTransition, "illegalTransition");
            this.type = Objects.requireNonNull(type, "type");
            this.any = EnumSet.noneOf(type);
            this.wireNames = new EnumMap<>(type);
            this.notDeletable = illegalTransition; // never used without deletable states
        }

        /**
         * Declares a transition from one state, as {@link #transition(String, Enum, Enum[])} does from several. Most
         * transitions have one, and a call without variable arguments compiles faster.
         *
         * @param name the transition's name on the wire
         * @param to the state after it
         * @param from the state in which it is legal
         * @return this builder
         */
        public Builder<S> transition(String name, S to, S from) {
            arcs.add(Objects.requireNonNull(name, "name"), Objects.requireNonNull(to, "to"), List.of(from));
            return this;
        }

        /**
         * Declares a transition. A name that is declared twice is one transition with several targets.
         *
         * @param name the transition's name on the wire
         * @param to the state after it
         * @param from the states in which it is legal
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // read, never written
        public final Builder<S> transition(String name, S to, S... from) {
            arcs.add(Objects.requireNonNull(name, "name"), Objects.requireNonNull(to, "to"), List.of(from));
            return this;
        }

        /**
         * Declares the states that {@link #transitionFromAny} starts from.
         *
         * @param states the states from which any transition may start
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // read, never written
        public final Builder<S> any(S... states) {
            any.addAll(Arrays.asList(states));
            return this;
        }

        /**
         * Declares a transition from each of the states of {@link #any}, except from the one that it leads to.
         *
         * @param name the transition's name on the wire
         * @param to the state after it
         * @return this builder
         */
        public Builder<S> transitionFromAny(String name, S to) {
            Set<S> from = EnumSet.copyOf(any);
            from.remove(to);
            arcs.add(Objects.requireNonNull(name, "name"), to, from);
            return this;
        }

        /**
         * Declares the one state in which a resource may be created.
         *
         * @param state the state
         * @return this builder
         */
        public Builder<S> initial(S state) {
            initial.add(Objects.requireNonNull(state, "state"));
            return this;
        }

        /**
         * Declares the states in which a resource may be created.
         *
         * @param states the states; none for all of them
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // read, never written
        public final Builder<S> initial(S... states) {
            initial.addAll(Arrays.asList(states));
            return this;
        }

        /**
         * Declares the states in which the resource may be deleted.
         *
         * @param notDeletable the problem type of a delete in another state
         * @param states the states; none for all of them
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // read, never written
        public final Builder<S> deletable(ProblemType notDeletable, S... states) {
            this.notDeletable = Objects.requireNonNull(notDeletable, "notDeletable");
            deletable.addAll(Arrays.asList(states));
            return this;
        }

        /**
         * Declares a state's name on the wire where it is not the constant's.
         *
         * @param state the state
         * @param name its name on the wire
         * @return this builder
         */
        public Builder<S> wireName(S state, String name) {
            wireNames.put(Objects.requireNonNull(state, "state"), Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * Builds the lifecycle.
         *
         * @return an immutable lifecycle of the declarations so far
         */
        public Lifecycle<S> build() {
            return new Lifecycle<>(this);
        }
    }
}
