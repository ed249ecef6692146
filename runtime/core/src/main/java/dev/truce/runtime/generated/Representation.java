package dev.truce.runtime.generated;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a class shows a resource on the wire: generated for a class with {@code @RepresentationOf}, and found by {@link Contracts}.
 *
 * @param <T> the class that shows the resource
 */
public abstract class Representation<T> {

    private final Class<T> type;
    private final Class<?> resource;
    private final Map<String, String> names;

    /**
     * Creates a representation.
     *
     * @param type the class that shows the resource
     * @param resource the class of the resource
     * @param names from a Java member to its JSON name
     */
    protected Representation(Class<T> type, Class<?> resource, Map<String, String> names) {
        this.type = Objects.requireNonNull(type, "type");
        this.resource = Objects.requireNonNull(resource, "resource");
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * The class that shows the resource.
     *
     * @return the class
     */
    public final Class<T> type() {
        return type;
    }

    /**
     * The class of the resource.
     *
     * @return the class
     */
    public final Class<?> resource() {
        return resource;
    }

    /**
     * The JSON names.
     *
     * @return from a Java member to its JSON name
     */
    public final Map<String, String> names() {
        return names;
    }

    /**
     * The entity tag of the resource that is shown.
     *
     * @param representation what shows it
     * @return the tag; {@code null} if the representation has no version
     */
    public @Nullable EntityTag etag(T representation) {
        return null;
    }

    /**
     * Whether the entity tag changes whenever what is shown changes. Where it does not, it guards writes only: a client that has it
     * is not answered 304.
     *
     * @return {@code false} if other resources are shown, too
     */
    public boolean isCoveredByTag() {
        return true;
    }

    @Override
    public final String toString() {
        return type.getName();
    }
}
