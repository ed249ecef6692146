package dev.truce.processor.openapi;

import java.util.Iterator;
import java.util.Map;

/** Writes nodes as JSON (RFC 8259), indented by two spaces. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** The text of a whole document, with a line feed at its end. */
    static String write(Node node) {
        JsonWriter writer = new JsonWriter();
        writer.node(node, 0);
        return writer.out.append('\n').toString();
    }

    private void node(Node node, int level) {
        if (node instanceof Mapping mapping) {
            mapping(mapping, level);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence, level);
        } else if (node instanceof Scalar scalar) {
            out.append(
                    scalar.value() instanceof String text ? DoubleQuotes.quoted(text) : String.valueOf(scalar.value()));
        }
    }

    private void mapping(Mapping mapping, int level) {
        if (mapping.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, Node>> entries = mapping.entries().entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Node> entry = entries.next();
            newLine(level + 1);
            out.append(DoubleQuotes.quoted(entry.getKey())).append(": ");
            node(entry.getValue(), level + 1);
            if (entries.hasNext()) {
                out.append(',');
            }
        }
        newLine(level);
        out.append('}');
    }

    private void sequence(Sequence sequence, int level) {
        if (sequence.items().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        Iterator<Node> items = sequence.items().iterator();
        while (items.hasNext()) {
            newLine(level + 1);
            node(items.next(), level + 1);
            if (items.hasNext()) {
                out.append(',');
            }
        }
        newLine(level);
        out.append(']');
    }

    private void newLine(int level) {
        out.append('\n').append("  ".repeat(level));
    }
}
