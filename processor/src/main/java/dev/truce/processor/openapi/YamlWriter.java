package dev.truce.processor.openapi;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Writes nodes as YAML in block style, so that readers of YAML 1.1 and 1.2 see the same. */
public final class YamlWriter {

    private static final String STEP = "  ";
    /** What stands before the other entries of a mapping whose first one stands behind a dash. */
    private static final String DASH = "  ";

    private final Writer out;
    private final String step;
    private final Map<String, String> levels = new HashMap<>();

    private YamlWriter(Writer out, String step) {
        this.out = out;
        this.step = step;
    }

    /** Writes a whole document, with a line feed at its end. */
    static void write(Mapping document, Writer out) throws IOException {
        new YamlWriter(out, STEP).lines(document, "");
    }

    /**
     * The lines of a mapping's entries or of a sequence's items, each entry or dash behind the indentation, and each level a step deeper
     * than the one before.
     */
    public static String write(Node node, String indentation, String step) {
        StringWriter text = new StringWriter();
        try {
            new YamlWriter(text, step).lines(node, indentation);
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes whatever is written", e);
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

    /** Writes entries, the first behind {@code first}: that is how the first one comes to stand behind a dash. */
    private void entries(Mapping mapping, String first, String indentation) throws IOException {
        String deeper = deeper(indentation);
        for (int i = 0; i < mapping.size(); i++) {
            out.write(i == 0 ? first : indentation);
            YamlScalar.writeKey(mapping.name(i), out);
            out.write(':');
            value(mapping.node(i), deeper);
        }
    }

    private void items(Sequence sequence, String indentation) throws IOException {
        String deeper = deeper(indentation);
        String behindDash = indentation + DASH;
        for (Node item : sequence.items()) {
            out.write(indentation);
            out.write('-');
            if (item instanceof Mapping mapping && !mapping.isEmpty()) {
                entries(mapping, " ", behindDash);
            } else {
                value(item, deeper);
            }
        }
    }

    /** The next level's indentation: there are few, and each is there for thousands of lines. */
    private String deeper(String indentation) {
        String deeper = levels.get(indentation);
        if (deeper == null) {
            deeper = indentation + step;
            levels.put(indentation, deeper);
        }
        return deeper;
    }

    /** Writes what stands behind a colon or dash, with the line's end; lines of its own stand behind the indentation. */
    private void value(Node node, String indentation) throws IOException {
        boolean empty = node instanceof Mapping mapping
                ? mapping.isEmpty()
                : node instanceof Sequence sequence && sequence.items().isEmpty();
        if (empty || node instanceof Scalar) {
            out.write(' ');
            inline(node, indentation);
        } else {
            out.write('\n');
            lines(node, indentation);
        }
    }

    /** Writes what stands on one line, or begins there, with the line's end. */
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
