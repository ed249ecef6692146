package dev.truce.runtime;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The resource cannot be deleted in the state that it is in. */
public final class NotDeletable extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final @Nullable String currentState;
    private final List<String> deletableIn;

    NotDeletable(ProblemType type, @Nullable String currentState, List<String> deletableIn) {
        this.type = type;
        this.currentState = currentState;
        this.deletableIn = deletableIn;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * The state that the resource is in.
     *
     * @return the state's name on the wire; {@code null} if it has none
     */
    public @Nullable String currentState() {
        return currentState;
    }

    /**
     * The states in which the resource can be deleted.
     *
     * @return their names on the wire, in the order of their declaration
     */
    public List<String> deletableIn() {
        return deletableIn;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        if (currentState != null) {
            consumer.accept("current_state", currentState);
        }
        consumer.accept("deletable_in", deletableIn);
    }

    @Override
    @Nullable
    String ownText() {
        return currentState != null
                ? null
                : "Cannot delete " + Details.words(type) + " without a state. It can be deleted in: "
                        + States.join(deletableIn) + ".";
    }
}
