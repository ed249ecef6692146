package dev.truce.processor.openapi;

import java.util.Collection;
import java.util.List;

/**
 * A list of nodes.
 *
 * @param items the nodes in order
 */
public record Sequence(List<Node> items) implements Node {

    public Sequence {
        items = List.copyOf(items);
    }

    /** A list of these. */
    public static Sequence of(Node... items) {
        return new Sequence(List.of(items));
    }

    static Sequence ofStrings(Collection<String> texts) {
        return new Sequence(texts.stream().<Node>map(Scalar::of).toList());
    }
}
