package dev.truce.web;

import dev.truce.runtime.EntityTag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The version and state of a resource after a write to it has failed.
 *
 * @param tag its entity tag
 * @param state its state in its lifecycle; {@code null} if it has none, or the client must not learn it
 */
public record CurrentVersion(EntityTag tag, @Nullable Enum<?> state) {

    /**
     * Creates a current version.
     *
     * @param tag its entity tag
     * @param state its state in its lifecycle; {@code null} if it has none, or the client must not learn it
     */
    public CurrentVersion {
        Objects.requireNonNull(tag, "tag");
    }

    /**
     * Creates a current version without a state.
     *
     * @param tag its entity tag
     * @return the current version
     */
    public static CurrentVersion of(EntityTag tag) {
        return new CurrentVersion(tag, null);
    }
}
