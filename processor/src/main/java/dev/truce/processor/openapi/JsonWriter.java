package dev.truce.processor.openapi;

import java.util.Iterator;
import java.util.Map;

/** Writes nodes as JSON (RFC 8259). */
public final class JsonWriter {

    /**
     * How the text is laid out.
     *
     * @param lineBreak what ends a line; empty where all stands on one line
     * @param indentation what stands before the outermost closing brace
     * @param step what each level is deeper than the one before
     * @param colon what stands between a name and its value
     * @param comma what stands between entries on one line
     */
    public record Layout(String lineBreak, String indentation, String step, String colon, String comma) {

        private static final Layout DOCUMENT = lines("\n", "", "  ");

        /** Each entry on a line of its own. */
        public static Layout lines(String lineBreak, String indentation, String step) {
            return new Layout(lineBreak, indentation, step, ": ", ",");
        }

        /** All on one line, with spaces or, as in minified documents, without. */
        public static Layout line(boolean minified) {
            return minified ? new Layout("", "", "", ":", ",") : new Layout("", "", "", ": ", ", ");
        }

        /** Whether all stands on one line. */
        public boolean isOneLine() {
            return lineBreak.isEmpty();
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Layout layout;

    private JsonWriter(Layout layout) {
        this.layout = layout;
    }

    /** The text of a whole document, indented by two spaces, with a line feed at its end. */
    public static String write(Node node) {
        return write(node, Layout.DOCUMENT) + "\n";
    }

    /** The text of a node. */
    public static String write(Node node, Layout layout) {
        JsonWriter writer = new JsonWriter(layout);
        writer.node(node, 0);
        return writer.out.toString();
    }

    /** A name and its value, as they stand between braces. */
    public static String write(String name, Node node, Layout layout) {
        return DoubleQuotes.quoted(name) + layout.colon() + write(node, layout);
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
            out.append(DoubleQuotes.quoted(entry.getKey())).append(layout.colon());
            node(entry.getValue(), level + 1);
            if (entries.hasNext()) {
                out.append(layout.comma());
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
                out.append(layout.comma());
            }
        }
        newLine(level);
        out.append(']');
    }

    private void newLine(int level) {
        if (!layout.isOneLine()) {
            out.append(layout.lineBreak())
                    .append(layout.indentation())
                    .append(layout.step().repeat(level));
        }
    }
}
