package dev.truce.runtime;

import dev.truce.Resolution;
import dev.truce.runtime.vocabulary.MemberName;
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
    private final List<String> legalPath;
    private final @Nullable String text;

    IllegalTransition(
            ProblemType type,
            @Nullable String currentState,
            @Nullable String transition,
            @Nullable String requestedState,
            List<String> allowedTransitions,
            List<String> allowedFrom,
            List<String> legalPath,
            @Nullable String text) {
        this.type = type;
        this.currentState = currentState;
        this.transition = transition;
        this.requestedState = requestedState;
        this.allowedTransitions = allowedTransitions;
        this.allowedFrom = allowedFrom;
        this.legalPath = legalPath;
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

    /**
     * Returns the transitions that must happen first, so that the request becomes legal.
     *
     * @return the shortest sequence, as names on the wire; empty if there is none
     */
    public List<String> legalPath() {
        return legalPath;
    }

    @Override
    public Resolution resolution() {
        return legalPath.isEmpty() ? type.resolution() : Resolution.OTHER_STATE;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        if (currentState != null) {
            consumer.accept(MemberName.CURRENT_STATE, currentState);
        }
        if (transition != null) {
            consumer.accept(MemberName.TRANSITION, transition);
        }
        if (requestedState != null) {
            consumer.accept(MemberName.REQUESTED_STATE, requestedState);
        }
        consumer.accept(MemberName.ALLOWED_TRANSITIONS, allowedTransitions);
        consumer.accept(MemberName.ALLOWED_FROM, allowedFrom);
        if (!legalPath.isEmpty()) {
            consumer.accept(MemberName.LEGAL_PATH, legalPath);
        }
    }

    @Override
    @Nullable
    String ownText() {
        return text;
    }
}
