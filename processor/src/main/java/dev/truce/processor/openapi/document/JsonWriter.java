package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** Writes nodes as JSON (RFC 8259). */
public final class JsonWriter {

    /**
     * The layout of the text.
     *
     * @param levels how many levels have lines of their own
     * @param lineBreak the end of a line
     * @param indentation the indentation of the outermost closing brace
     * @param step the additional indentation of each level
     * @param colon the separator of a name and its value
     * @param comma the separator of two entries
     */
    public record Layout(int levels, String lineBreak, String indentation, String step, String colon, String comma) {

        /** For people. */
        public static final Layout DOCUMENT = lines("\n", "", "  ");

        /** For machines, and for tools that compare lines: each operation and component of an OpenAPI document has one line. */
        public static final Layout DENSE = new Layout(3, "\n", "", "", ":", ",");

        /** Returns the layout with a line for each entry. */
        public static Layout lines(String lineBreak, String indentation, String step) {
            return new Layout(Integer.MAX_VALUE, lineBreak, indentation, step, ": ", ",");
        }

        /** Returns the layout of a single line, with spaces or, as in minified documents, without. */
        public static Layout line(boolean minified) {
            return minified ? new Layout(0, "", "", "", ":", ",") : new Layout(0, "", "", "", ": ", ", ");
        }
    }

    private final Writer out;
    private final Layout layout;

    private JsonWriter(Writer out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Writes a whole document, with a line feed at its end. */
    public static void write(Node document, Layout layout, Writer out) throws IOException {
        new JsonWriter(out, layout).write(document, 0);
        out.write('\n');
    }

    /** Returns the text of a node. */
    public static String write(Node node, Layout layout) {
        StringWriter text = new StringWriter();
        try {
            new JsonWriter(text, layout).write(node, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter never fails", e);
        }
        return text.toString();
    }

    /** Returns an entry of a mapping, as it is written between braces. */
    public static String write(String name, Node node, Layout layout) {
        return write(Scalar.of(name), layout) + layout.colon() + write(node, layout);
    }

    private void write(Node node, int level) throws IOException {
        if (node instanceof Mapping mapping) {
            write(mapping, level + 1);
        } else if (node instanceof Sequence sequence) {
            write(sequence, level + 1);
        } else if (node instanceof Scalar scalar) {
            if (scalar.value() instanceof String text) {
                Quotes.write(text, out);
            } else {
                out.write(String.valueOf(scalar.value()));
            }
        }
    }

    private void write(Mapping mapping, int level) throws IOException {
        out.write('{');
        boolean first = true;
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            begin(first, level);
            Quotes.write(entry.getKey(), out);
            out.write(layout.colon());
            write(entry.getValue(), level);
            first = false;
        }
        end(first, level);
        out.write('}');
    }

    private void write(Sequence sequence, int level) throws IOException {
        out.write('[');
        boolean first = true;
        for (Node item : sequence.items()) {
            begin(first, level);
            write(item, level);
            first = false;
        }
        end(first, level);
        out.write(']');
    }

    private void begin(boolean first, int level) throws IOException {
        if (!first) {
            out.write(layout.comma());
        }
        if (level <= layout.levels()) {
            newLine(level);
        }
    }

    private void end(boolean empty, int level) throws IOException {
        if (!empty && level <= layout.levels()) {
            newLine(level - 1);
        }
    }

    private void newLine(int level) throws IOException {
        out.write(layout.lineBreak());
        out.write(layout.indentation());
        out.write(layout.step().repeat(level));
    }
}
