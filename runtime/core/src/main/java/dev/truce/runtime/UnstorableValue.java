package dev.truce.runtime;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of the request cannot be stored as it was sent: it is too long, out of the range of its column, or has a
 * character that a
 * text cannot hold. The problem names no value.
 */
public final class UnstorableValue extends StaticRejection implements Conflict {

    private final ProblemType type;

    private UnstorableValue(ProblemType type) {
        this.type = type;
    }

    /**
     * Creates the answer to a value that cannot be stored.
     *
     * @param style the style of the API's problems
     * @return the occurrence
     */
    public static UnstorableValue of(ProblemStyle style) {
        return new UnstorableValue(style.unstorableValue());
    }

    @Override
    public ProblemType type() {
        return type;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        // Databases name neither the member nor its column in a form that all of them share.
    }
}
