package dev.truce.spring.etag;

import dev.truce.runtime.EntityTag;
import org.jspecify.annotations.Nullable;

/** Knows the entity tag of what a response shows. */
@FunctionalInterface
public interface EntityTags {

    /**
     * The entity tag of a response.
     *
     * @param body the content of the response, before it is written
     * @return its tag; {@code null} if it has none, as a list has
     */
    @Nullable
    EntityTag of(Object body);
}
