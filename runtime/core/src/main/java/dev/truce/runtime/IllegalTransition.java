package dev.truce.runtime;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The lifecycle forbids a transition, a requested change of the state, or the state of a new resource. */
public final class IllegalTransition extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final @Nullable String currentState;
    private final @Nullable String transition;
    private final @Nullable String requestedState;
    private final List<String> allowedTransitions;
    private final List<String> allowedFrom;
    private final @Nullable String text;

    IllegalTransition(
            ProblemType type,
            @Nullable String currentState,
            @Nullable String transition,
            @Nullable String requestedState,
            List<String> allowedTransitions,
            List<String> allowedFrom,
            @Nullable String text) {
        this.type = type;
        this.currentState = currentState;
        this.transition = transition;
        this.requestedState = requestedState;
        this.allowedTransitions = allowedTransitions;
        this.allowedFrom = allowedFrom;
        this.text = text;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * The state that the resource is in.
     *
     * @return the state's name on the wire; {@code null} if it has none, as a new resource
     */
    public @Nullable String currentState() {
        return currentState;
    }

    /**
     * The transition that was tried.
     *
     * @return its name on the wire; {@code null} if a state was requested instead
     */
    public @Nullable String transition() {
        return transition;
    }

    /**
     * The state that was requested.
     *
     * @return the state's name on the wire; {@code null} if a transition was tried, or the request had no state
     */
    public @Nullable String requestedState() {
        return requestedState;
    }

    /**
     * The transitions that are legal in the current state.
     *
     * @return their names on the wire, in the order of their declaration
     */
    public List<String> allowedTransitions() {
        return allowedTransitions;
    }

    /**
     * The states in which the transition, or a change to the requested state, is legal.
     *
     * @return their names on the wire, in the order of their declaration
     */
    public List<String> allowedFrom() {
        return allowedFrom;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        if (currentState != null) {
            consumer.accept("current_state", currentState);
        }
        if (transition != null) {
            consumer.accept("transition", transition);
        }
        if (requestedState != null) {
            consumer.accept("requested_state", requestedState);
        }
        consumer.accept("allowed_transitions", allowedTransitions);
        consumer.accept("allowed_from", allowedFrom);
    }

    @Override
    @Nullable
    String ownText() {
        return text;
    }
}
