package dev.truce.spring;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A write that another request overtook.
 *
 * @param resource the class that was written; {@code null} if the failure does not tell
 * @param identifier the key of what was written; {@code null} if the failure does not tell
 * @param pathVariables the variables in the path of the request
 */
public record LostWrite(
        @Nullable Class<?> resource, @Nullable Object identifier, Map<String, String> pathVariables) {

    /** Of a failure that tells nothing. */
    public static final LostWrite UNKNOWN = new LostWrite(null, null, Map.of());

    /**
     * Creates a lost write.
     *
     * @param resource the class that was written; {@code null} if the failure does not tell
     * @param identifier the key of what was written; {@code null} if the failure does not tell
     * @param pathVariables the variables in the path of the request
     */
    public LostWrite {
        pathVariables = Map.copyOf(Objects.requireNonNull(pathVariables, "pathVariables"));
    }

    /**
     * Adds the variables in the path.
     *
     * @param variables values by name
     * @return a lost write that differs in this only
     */
    public LostWrite withPathVariables(Map<String, String> variables) {
        return new LostWrite(resource, identifier, variables);
    }
}
