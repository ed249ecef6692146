package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes nodes as JSON (RFC 8259). */
public final class JsonWriter implements NodeVisitor {

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
        public static final Layout DOCUMENT = lines("\n", "", "  ");

        /** For machines, and for tools that compare lines: one for each operation and component of an OpenAPI document. */
        public static final Layout DENSE = new Layout(3, "\n", "", "", ":", ",");

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

    private final TextOutput out;
    private final Layout layout;
    private int level;

    private JsonWriter(TextOutput out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Writes a whole document, with a line feed at its end. */
    public static void write(Node document, Layout layout, Writer out) throws IOException {
        TextOutput text = new TextOutput(out);
        document.accept(new JsonWriter(text, layout));
        text.put("\n");
        text.flush();
    }

    /** The text of a node. */
    public static String write(Node node, Layout layout) {
        StringWriter written = new StringWriter();
        TextOutput text = new TextOutput(written);
        try {
            node.accept(new JsonWriter(text, layout));
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes whatever is written", e);
        }
        return written.toString();
    }

    /** A name and its value, as they stand between braces. */
    public static String write(String name, Node node, Layout layout) {
        return write(Scalar.of(name), layout) + layout.colon() + write(node, layout);
    }

    @Override
    public void visit(Scalar scalar) throws IOException {
        if (scalar.value() instanceof String text) {
            DoubleQuotes.write(text, out);
        } else {
            out.put(String.valueOf(scalar.value()));
        }
    }

    @Override
    public void visit(Mapping mapping) throws IOException {
        out.put("{");
        level++;
        for (int i = 0; i < mapping.size(); i++) {
            begin(i == 0);
            DoubleQuotes.write(mapping.name(i), out);
            out.put(layout.colon());
            mapping.node(i).accept(this);
        }
        level--;
        end(mapping.isEmpty());
        out.put("}");
    }

    @Override
    public void visit(Sequence sequence) throws IOException {
        out.put("[");
        level++;
        boolean first = true;
        for (Node item : sequence.items()) {
            begin(first);
            item.accept(this);
            first = false;
        }
        level--;
        end(first);
        out.put("]");
    }

    /** Writes what stands before an entry or item. */
    private void begin(boolean first) throws IOException {
        if (!first) {
            out.put(layout.comma());
        }
        if (level <= layout.levels()) {
            newLine();
        }
    }

    /** Writes what stands before the brace or bracket that closes. */
    private void end(boolean empty) throws IOException {
        if (!empty && level < layout.levels()) {
            newLine();
        }
    }

    private void newLine() throws IOException {
        out.put(layout.lineBreak());
        out.put(layout.indentation());
        for (int i = 0; i < level; i++) {
            out.put(layout.step());
        }
    }
}
