package dev.truce.processor.openapi.document;

import java.io.IOException;
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

    public static Sequence ofStrings(Collection<String> texts) {
        Node[] items = new Node[texts.size()];
        int place = 0;
        for (String text : texts) {
            items[place++] = Scalar.of(text);
        }
        return of(items);
    }

    @Override
    public void accept(NodeVisitor visitor) throws IOException {
        visitor.visit(this);
    }
}
