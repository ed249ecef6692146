package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** Writes nodes as YAML in block style, so that readers of YAML 1.1 and 1.2 see the same. */
public final class YamlWriter {

    private static final String STEP = "  ";

    /** The additional indentation of a mapping's other entries where the first one follows a dash. */
    private static final String DASH = "  ";

    private final Writer out;
    private final String step;

    private YamlWriter(Writer out, String step) {
        this.out = out;
        this.step = step;
    }

    /** Writes a whole document, with a line feed at its end. */
    public static void write(Mapping document, Writer out) throws IOException {
        new YamlWriter(out, STEP).lines(document, "");
    }

    /** Returns the lines of a mapping's entries or of a sequence's items, indented, and each level a step deeper than the one above. */
    public static String write(Node node, String indentation, String step) {
        StringWriter text = new StringWriter();
        try {
            new YamlWriter(text, step).lines(node, indentation);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter never fails", e);
        }
        return text.toString();
    }

    private void lines(Node node, String indentation) throws IOException {
        if (node instanceof Mapping mapping && !mapping.isEmpty()) {
            entries(mapping, indentation, indentation);
        } else if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            items(sequence, indentation);
        } else {
            out.write(indentation);
            inline(node, indentation);
        }
    }

    /** Writes entries, the first after {@code first}: the indentation, or a space where it follows a dash. */
    private void entries(Mapping mapping, String first, String indentation) throws IOException {
        String before = first;
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            out.write(before);
            YamlScalar.writeKey(entry.getKey(), out);
            out.write(':');
            value(entry.getValue(), indentation + step);
            before = indentation;
        }
    }

    private void items(Sequence sequence, String indentation) throws IOException {
        for (Node item : sequence.items()) {
            out.write(indentation);
            out.write('-');
            if (item instanceof Mapping mapping && !mapping.isEmpty()) {
                entries(mapping, " ", indentation + DASH);
            } else {
                value(item, indentation + step);
            }
        }
    }

    /** Writes the value after a colon or dash, with the line's end. */
    private void value(Node node, String indentation) throws IOException {
        if (node instanceof Mapping mapping && !mapping.isEmpty()) {
            out.write('\n');
            entries(mapping, indentation, indentation);
        } else if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            out.write('\n');
            items(sequence, indentation);
        } else {
            out.write(' ');
            inline(node, indentation);
        }
    }

    /** Writes a scalar or an empty collection, with the line's end. */
    private void inline(Node node, String indentation) throws IOException {
        if (node instanceof Scalar scalar && scalar.value() instanceof String text) {
            YamlScalar.write(text, indentation, out);
        } else if (node instanceof Scalar scalar) {
            out.write(String.valueOf(scalar.value()));
        } else {
            out.write(node instanceof Mapping ? "{}" : "[]");
        }
        out.write('\n');
    }
}
