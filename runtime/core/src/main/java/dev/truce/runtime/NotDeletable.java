package dev.truce.runtime;

import dev.truce.Resolution;
import dev.truce.runtime.vocabulary.FormText;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The resource cannot be deleted in the state that it is in. */
public final class NotDeletable extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final @Nullable String currentState;
    private final List<String> deletableIn;
    private final List<String> legalPath;

    NotDeletable(ProblemType type, @Nullable String currentState, List<String> deletableIn, List<String> legalPath) {
        this.type = type;
        this.currentState = currentState;
        this.deletableIn = deletableIn;
        this.legalPath = legalPath;
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

    /**
     * Returns the transitions that must happen first, so that the resource can be deleted.
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
        consumer.accept(MemberName.DELETABLE_IN, deletableIn);
        if (!legalPath.isEmpty()) {
            consumer.accept(MemberName.LEGAL_PATH, legalPath);
        }
    }

    @Override
    @Nullable
    String ownText() {
        return currentState != null
                ? null
                : FormText.notDeletableWithoutState(type.resource(), States.join(deletableIn));
    }
}
