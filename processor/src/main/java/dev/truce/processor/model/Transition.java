package dev.truce.processor.model;

import java.util.List;

/**
 * One declared transition.
 *
 * @param name its name on the wire
 * @param from the states in which it is legal, as written; {@code *} is already spelt out
 * @param any whether {@code *} was written
 * @param to the state after it, as written
 * @param method the guard's method
 * @param location the nested annotation
 */
public record Transition(
        String name, List<String> from, boolean any, String to, String method, SourceLocation location) {

    public Transition {
        from = List.copyOf(from);
    }
}
