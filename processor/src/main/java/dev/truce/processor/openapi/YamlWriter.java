package dev.truce.processor.openapi;

import java.util.Map;

/** Writes nodes as YAML in block style, so that readers of YAML 1.1 and 1.2 see the same. */
public final class YamlWriter {

    private static final String STEP = "  ";
    /** What stands before the other entries of a mapping whose first one stands behind a dash. */
    private static final String DASH = "  ";

    private final StringBuilder out = new StringBuilder();
    private final String step;

    private YamlWriter(String step) {
        this.step = step;
    }

    /** The text of a whole document, with a line feed at its end. */
    public static String write(Mapping document) {
        return write(document, "", STEP);
    }

    /** The lines of a mapping's entries, each behind the indentation, and each level a step deeper than the one before. */
    public static String write(Mapping mapping, String indentation, String step) {
        if (mapping.isEmpty()) {
            return indentation + "{}\n";
        }
        YamlWriter writer = new YamlWriter(step);
        writer.entries(mapping, indentation, indentation);
        return writer.out.toString();
    }

    /** The lines of a sequence's items, each dash behind the indentation. */
    public static String write(Sequence sequence, String indentation, String step) {
        YamlWriter writer = new YamlWriter(step);
        writer.items(sequence, indentation);
        return writer.out.toString();
    }

    /** Writes entries, the first behind {@code first}: that is how the first one comes to stand behind a dash. */
    private void entries(Mapping mapping, String first, String indentation) {
        String before = first;
        for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
            out.append(before).append(YamlScalar.key(entry.getKey())).append(':');
            value(entry.getValue(), indentation);
            before = indentation;
        }
    }

    /** Writes what stands behind a colon, with the line's end. */
    private void value(Node node, String indentation) {
        String deeper = indentation + step;
        if (node instanceof Mapping mapping && !mapping.isEmpty()) {
            out.append('\n');
            entries(mapping, deeper, deeper);
        } else if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            out.append('\n');
            items(sequence, deeper);
        } else {
            out.append(' ').append(inline(node, deeper)).append('\n');
        }
    }

    private void items(Sequence sequence, String indentation) {
        for (Node item : sequence.items()) {
            out.append(indentation).append('-');
            if (item instanceof Mapping mapping && !mapping.isEmpty()) {
                entries(mapping, " ", indentation + DASH);
            } else {
                value(item, indentation);
            }
        }
    }

    private static String inline(Node node, String indentation) {
        if (node instanceof Mapping) {
            return "{}";
        }
        if (node instanceof Scalar scalar) {
            return scalar.value() instanceof String text
                    ? YamlScalar.text(text, indentation)
                    : String.valueOf(scalar.value());
        }
        return "[]";
    }
}
