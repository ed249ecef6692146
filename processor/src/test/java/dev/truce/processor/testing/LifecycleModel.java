package dev.truce.processor.testing;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a lifecycle, that of {@code shop.Order} unless a test names another member; states are words in one text. */
public final class LifecycleModel {

    public static final SourceLocation PLACE =
            SourceLocation.of(ResourceModel.ORDER, "status").annotation("dev.truce.StateTransitions", 0);

    private String member = "status";
    private @Nullable ClassRef enumType = new ClassRef("shop", List.of("OrderStatus"));
    private final List<State> states = new ArrayList<>();
    private List<String> initial;
    private List<String> terminal = List.of();
    private List<String> deletable = List.of();
    private boolean cyclic;
    private final List<Transition> transitions = new ArrayList<>();
    private List<SourceLocation> surplus = List.of();
    private ProblemSpec illegal =
            ResourceModel.problem(ProblemKind.ILLEGAL_TRANSITION, "ILLEGAL_TRANSITION", "ILLEGAL_ORDER_TRANSITION");
    private ProblemSpec notDeletable =
            ResourceModel.problem(ProblemKind.NOT_DELETABLE, "NOT_DELETABLE", "ORDER_NOT_DELETABLE");

    private LifecycleModel(List<State> states) {
        this.states.addAll(states);
        initial = states.stream().limit(1).map(State::name).toList();
    }

    /** A lifecycle over these states, which begins in the first. */
    public static LifecycleModel of(String states) {
        return of(words(states).map(state -> new State(state, state)).toList());
    }

    /** A lifecycle over these states, which begins in the first. */
    public static LifecycleModel of(List<State> states) {
        return new LifecycleModel(states);
    }

    /** A transition between states of any name. */
    public static Transition transitionOf(String name, String method, String to, String... from) {
        return new Transition(name, List.of(from), false, to, method, PLACE);
    }

    /** A transition that says {@code *}, as it is read: from all states except the one that it leads to. */
    public static Transition transitionFromAny(String name, String to, List<String> states) {
        List<String> from = states.stream().filter(state -> !state.equals(to)).toList();
        return new Transition(name, from, true, to, name, PLACE);
    }

    public static SourceLocation transition(int index) {
        return PLACE.at("value", index);
    }

    /** The member that holds the state, and its type. */
    public LifecycleModel member(String name, @Nullable ClassRef type) {
        member = name;
        enumType = type;
        return this;
    }

    public LifecycleModel problems(ProblemSpec ofTransitions, ProblemSpec ofDeletes) {
        illegal = ofTransitions;
        notDeletable = ofDeletes;
        return this;
    }

    public LifecycleModel transitions(Transition... more) {
        transitions.addAll(List.of(more));
        return this;
    }

    public LifecycleModel withoutEnum() {
        enumType = null;
        return this;
    }

    public LifecycleModel wireName(String state, String wireName) {
        states.replaceAll(known -> known.name().equals(state) ? new State(state, wireName) : known);
        return this;
    }

    public LifecycleModel initial(String names) {
        initial = words(names).toList();
        return this;
    }

    public LifecycleModel terminal(String names) {
        terminal = words(names).toList();
        return this;
    }

    public LifecycleModel deletable(String names) {
        deletable = words(names).toList();
        return this;
    }

    public LifecycleModel cyclic() {
        cyclic = true;
        return this;
    }

    public LifecycleModel surplus(SourceLocation location) {
        surplus = List.of(location);
        return this;
    }

    public LifecycleModel transition(String name, String from, String to) {
        return add(name, from, false, to, name);
    }

    /** A transition from any state, written out as {@code from}. */
    public LifecycleModel fromAny(String name, String from, String to) {
        return add(name, from, true, to, name);
    }

    public LifecycleModel method(String name, String from, String to, String method) {
        return add(name, from, false, to, method);
    }

    private LifecycleModel add(String name, String from, boolean any, String to, String method) {
        transitions.add(new Transition(name, words(from).toList(), any, to, method, transition(transitions.size())));
        return this;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    public Lifecycle build() {
        return new Lifecycle(
                member,
                enumType,
                enumType == null ? List.of() : states,
                initial,
                terminal,
                cyclic,
                deletable,
                transitions,
                illegal,
                deletable.isEmpty() ? null : notDeletable,
                List.of(),
                null,
                surplus,
                PLACE);
    }
}
