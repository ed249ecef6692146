package dev.truce.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A write that another request overtook.
 *
 * @param resource the class that was written; {@code null} if the failure does not name it
 * @param identifier the key of what was written; {@code null} if the failure does not have it
 * @param pathVariables the variables in the path of the request
 */
public record LostWrite(
        @Nullable Class<?> resource, @Nullable Object identifier, Map<String, String> pathVariables) {

    /** A lost write that the failure does not describe. */
    public static final LostWrite UNKNOWN = new LostWrite(null, null, Map.of());

    /**
     * Creates a lost write.
     *
     * @param resource the class that was written; {@code null} if the failure does not name it
     * @param identifier the key of what was written; {@code null} if the failure does not have it
     * @param pathVariables the variables in the path of the request
     */
    public LostWrite {
        pathVariables = Map.copyOf(Objects.requireNonNull(pathVariables, "pathVariables"));
    }

    /**
     * Creates the lost write that an exception describes.
     *
     * @param resource the class that was written; {@code null} if the failure does not name it
     * @param identifier the key of what was written; {@code null} if the failure does not have it
     * @return a lost write without path variables
     */
    public static LostWrite of(@Nullable Class<?> resource, @Nullable Object identifier) {
        return new LostWrite(resource, identifier, Map.of());
    }

    /**
     * Adds the variables in the path.
     *
     * @param variables values by name
     * @return a lost write that differs in this only
     */
    LostWrite withPathVariables(Map<String, String> variables) {
        return new LostWrite(resource, identifier, variables);
    }
}
