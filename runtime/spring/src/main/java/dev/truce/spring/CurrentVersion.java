package dev.truce.spring;

import dev.truce.runtime.EntityTag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a resource is now, after a write to it has failed.
 *
 * @param tag its entity tag
 * @param state its state in its lifecycle; {@code null} if it has none, or it is not told
 */
public record CurrentVersion(EntityTag tag, @Nullable Enum<?> state) {

    /**
     * Creates a current version.
     *
     * @param tag its entity tag
     * @param state its state in its lifecycle; {@code null} if it has none, or it is not told
     */
    public CurrentVersion {
        Objects.requireNonNull(tag, "tag");
    }

    /**
     * Of a resource whose state is not told.
     *
     * @param tag its entity tag
     * @return the current version
     */
    public static CurrentVersion of(EntityTag tag) {
        return new CurrentVersion(tag, null);
    }
}
