package dev.truce.web;

import dev.truce.runtime.EntityTag;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes the entity tag of responses whose type is neither a versioned resource nor {@code @RepresentationOf} one. An application
 * registers it as a bean.
 *
 * @param <T> the type of the response's body
 */
public interface TagFunction<T> {

    /**
     * Returns the type.
     *
     * @return the class of the body; subclasses are included
     */
    Class<T> type();

    /**
     * Computes the entity tag of a body.
     *
     * @param body the body
     * @return its tag; {@code null} if it has none
     */
    @Nullable
    EntityTag tag(T body);

    /**
     * Creates a function.
     *
     * @param <T> the type of the response's body
     * @param type the class of the body
     * @param tag from a body to its tag
     * @return the function
     */
    static <T> TagFunction<T> of(Class<T> type, Function<? super T, ? extends @Nullable EntityTag> tag) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(tag, "tag");
        return new TagFunction<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public @Nullable EntityTag tag(T body) {
                return tag.apply(body);
            }
        };
    }
}
