package dev.truce.processor.openapi.document;

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

    /** Returns a sequence of these nodes. */
    public static Sequence of(Node... items) {
        return new Sequence(List.of(items));
    }

    /** Returns a sequence of texts. */
    public static Sequence ofStrings(Collection<String> texts) {
        return new Sequence(texts.stream().<Node>map(Scalar::of).toList());
    }
}
