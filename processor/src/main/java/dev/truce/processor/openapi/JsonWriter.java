package dev.truce.processor.openapi;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes nodes as JSON (RFC 8259). */
public final class JsonWriter {

    /**
     * How the text is laid out.
     *
     * @param levels how many levels have lines of their own
     * @param lineBreak what ends a line
     * @param indentation what stands before the outermost closing brace
     * @param step what each level is deeper than the one before
     * @param colon what stands between a name and its value
     * @param comma what stands between entries on one line
     */
    public record Layout(int levels, String lineBreak, String indentation, String step, String colon, String comma) {

        /** For people. */
        static final Layout DOCUMENT = lines("\n", "", "  ");

        /** For machines, and for tools that compare lines: one for each operation and component of an OpenAPI document. */
        static final Layout DENSE = new Layout(3, "\n", "", "", ":", ",");

        /** Each entry on a line of its own. */
        public static Layout lines(String lineBreak, String indentation, String step) {
            return new Layout(Integer.MAX_VALUE, lineBreak, indentation, step, ": ", ",");
        }

        /** All on one line, with spaces or, as in minified documents, without. */
        public static Layout line(boolean minified) {
            return minified ? new Layout(0, "", "", "", ":", ",") : new Layout(0, "", "", "", ": ", ", ");
        }

        /** Whether all stands on one line. */
        public boolean isOneLine() {
            return levels == 0;
        }
    }

    private final Writer out;
    private final Layout layout;

    private JsonWriter(Writer out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Writes a whole document, with a line feed at its end. */
    static void write(Node document, Layout layout, Writer out) throws IOException {
        new JsonWriter(out, layout).node(document, 0);
        out.write('\n');
    }

    /** The text of a node. */
    public static String write(Node node, Layout layout) {
        StringWriter text = new StringWriter();
        try {
            new JsonWriter(text, layout).node(node, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes whatever is written", e);
        }
        return text.toString();
    }

    /** A name and its value, as they stand between braces. */
    public static String write(String name, Node node, Layout layout) {
        return write(Scalar.of(name), layout) + layout.colon() + write(node, layout);
    }

    private void node(Node node, int level) throws IOException {
        if (node instanceof Mapping mapping) {
            mapping(mapping, level);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence, level);
        } else if (node instanceof Scalar scalar) {
            if (scalar.value() instanceof String text) {
                DoubleQuotes.write(text, out);
            } else {
                out.write(String.valueOf(scalar.value()));
            }
        }
    }

    private void mapping(Mapping mapping, int level) throws IOException {
        out.write('{');
        for (int i = 0; i < mapping.size(); i++) {
            begin(i == 0, level);
            DoubleQuotes.write(mapping.name(i), out);
            out.write(layout.colon());
            node(mapping.node(i), level + 1);
        }
        end(mapping.isEmpty(), level);
        out.write('}');
    }

    private void sequence(Sequence sequence, int level) throws IOException {
        out.write('[');
        boolean first = true;
        for (Node item : sequence.items()) {
            begin(first, level);
            node(item, level + 1);
            first = false;
        }
        end(first, level);
        out.write(']');
    }

    /** Writes what stands before an entry or item. */
    private void begin(boolean first, int level) throws IOException {
        if (!first) {
            out.write(layout.comma());
        }
        if (level < layout.levels()) {
            newLine(level + 1);
        }
    }

    /** Writes what stands before the brace or bracket that closes. */
    private void end(boolean empty, int level) throws IOException {
        if (!empty && level < layout.levels()) {
            newLine(level);
        }
    }

    private void newLine(int level) throws IOException {
        out.write(layout.lineBreak());
        out.write(layout.indentation());
        for (int i = 0; i < level; i++) {
            out.write(layout.step());
        }
    }
}
