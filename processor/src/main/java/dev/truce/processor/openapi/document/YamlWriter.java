package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Writes nodes as YAML in block style, so that readers of YAML 1.1 and 1.2 see the same. */
public final class YamlWriter implements NodeVisitor {

    private static final String STEP = "  ";
    /** What stands before the other entries of a mapping whose first one stands behind a dash. */
    private static final String DASH = "  ";

    private final TextOutput out;
    private final String step;
    private final Map<String, String> levels = new HashMap<>();
    /** What stands before the lines of the node that is visited next. */
    private String indentation = "";

    private YamlWriter(TextOutput out, String step) {
        this.out = out;
        this.step = step;
    }

    /** Writes a whole document, with a line feed at its end. */
    public static void write(Mapping document, Writer out) throws IOException {
        TextOutput text = new TextOutput(out);
        new YamlWriter(text, STEP).lines(document, "");
        text.flush();
    }

    /**
     * The lines of a mapping's entries or of a sequence's items, each entry or dash behind the indentation, and each level a step deeper
     * than the one before.
     */
    public static String write(Node node, String indentation, String step) {
        StringWriter written = new StringWriter();
        TextOutput text = new TextOutput(written);
        try {
            new YamlWriter(text, step).lines(node, indentation);
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes whatever is written", e);
        }
        return written.toString();
    }

    private void lines(Node node, String before) throws IOException {
        if (node instanceof Mapping mapping && !mapping.isEmpty()) {
            entries(mapping, before, before);
        } else if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            items(sequence, before);
        } else {
            out.put(before);
            inline(node, before);
        }
    }

    /** Writes entries, the first behind {@code first}: that is how the first one comes to stand behind a dash. */
    private void entries(Mapping mapping, String first, String before) throws IOException {
        String deeper = deeper(before);
        for (int i = 0; i < mapping.size(); i++) {
            out.put(i == 0 ? first : before);
            YamlScalar.writeKey(mapping.name(i), out);
            out.put(":");
            indentation = deeper;
            mapping.node(i).accept(this);
        }
    }

    private void items(Sequence sequence, String before) throws IOException {
        String deeper = deeper(before);
        String behindDash = before + DASH;
        for (Node item : sequence.items()) {
            out.put(before);
            out.put("-");
            if (item instanceof Mapping mapping && !mapping.isEmpty()) {
                entries(mapping, " ", behindDash);
            } else {
                indentation = deeper;
                item.accept(this);
            }
        }
    }

    /** The next level's indentation: there are few, and each is there for thousands of lines. */
    private String deeper(String before) {
        String deeper = levels.get(before);
        if (deeper == null) {
            deeper = before + step;
            levels.put(before, deeper);
        }
        return deeper;
    }

    // What stands behind a colon or dash, with the line's end; lines of its own stand behind the indentation.

    @Override
    public void visit(Mapping mapping) throws IOException {
        if (mapping.isEmpty()) {
            out.put(" {}\n");
        } else {
            out.put("\n");
            entries(mapping, indentation, indentation);
        }
    }

    @Override
    public void visit(Sequence sequence) throws IOException {
        if (sequence.items().isEmpty()) {
            out.put(" []\n");
        } else {
            out.put("\n");
            items(sequence, indentation);
        }
    }

    @Override
    public void visit(Scalar scalar) throws IOException {
        out.put(" ");
        inline(scalar, indentation);
    }

    /** Writes what stands on one line, or begins there, with the line's end. */
    private void inline(Node node, String before) throws IOException {
        if (node instanceof Scalar scalar && scalar.value() instanceof String text) {
            YamlScalar.write(text, before, out);
        } else if (node instanceof Scalar scalar) {
            out.put(String.valueOf(scalar.value()));
        } else {
            out.put(node instanceof Mapping ? "{}" : "[]");
        }
        out.put("\n");
    }
}
