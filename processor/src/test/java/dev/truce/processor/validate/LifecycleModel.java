package dev.truce.processor.validate;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the lifecycle of {@code shop.Order}; states are words in one text. */
final class LifecycleModel {

    static final SourceLocation PLACE =
            SourceLocation.of(Model.ORDER, "status").annotation("dev.truce.StateTransitions", 0);

    private @Nullable ClassRef enumType = new ClassRef("shop", List.of("OrderStatus"));
    private final List<State> states = new ArrayList<>();
    private List<String> initial;
    private List<String> terminal = List.of();
    private List<String> deletable = List.of();
    private boolean cyclic;
    private final List<Transition> transitions = new ArrayList<>();
    private List<SourceLocation> surplus = List.of();

    private LifecycleModel(String states) {
        words(states).forEach(state -> this.states.add(new State(state, state)));
        initial = words(states).limit(1).toList();
    }

    /** A lifecycle over these states, which begins in the first. */
    static LifecycleModel of(String states) {
        return new LifecycleModel(states);
    }

    static SourceLocation transition(int index) {
        return PLACE.at("value", index);
    }

    LifecycleModel withoutEnum() {
        enumType = null;
        return this;
    }

    LifecycleModel wireName(String state, String wireName) {
        states.replaceAll(known -> known.name().equals(state) ? new State(state, wireName) : known);
        return this;
    }

    LifecycleModel initial(String names) {
        initial = words(names).toList();
        return this;
    }

    LifecycleModel terminal(String names) {
        terminal = words(names).toList();
        return this;
    }

    LifecycleModel deletable(String names) {
        deletable = words(names).toList();
        return this;
    }

    LifecycleModel cyclic() {
        cyclic = true;
        return this;
    }

    LifecycleModel surplus(SourceLocation location) {
        surplus = List.of(location);
        return this;
    }

    LifecycleModel transition(String name, String from, String to) {
        return add(name, from, false, to, name);
    }

    /** A transition from any state, spelt out as {@code from}. */
    LifecycleModel fromAny(String name, String from, String to) {
        return add(name, from, true, to, name);
    }

    LifecycleModel method(String name, String from, String to, String method) {
        return add(name, from, false, to, method);
    }

    private LifecycleModel add(String name, String from, boolean any, String to, String method) {
        transitions.add(new Transition(name, words(from).toList(), any, to, method, transition(transitions.size())));
        return this;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    Lifecycle build() {
        return new Lifecycle(
                "status",
                enumType,
                enumType == null ? List.of() : states,
                initial,
                terminal,
                cyclic,
                deletable,
                transitions,
                Model.problem(ProblemKind.ILLEGAL_TRANSITION, "ILLEGAL_TRANSITION", "ILLEGAL_ORDER_TRANSITION"),
                deletable.isEmpty()
                        ? null
                        : Model.problem(ProblemKind.NOT_DELETABLE, "NOT_DELETABLE", "ORDER_NOT_DELETABLE"),
                List.of(),
                null,
                surplus,
                PLACE);
    }
}
