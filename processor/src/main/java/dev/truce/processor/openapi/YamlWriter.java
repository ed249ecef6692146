package dev.truce.processor.openapi;

import java.util.Map;

/** Writes nodes as YAML in block style, indented by two spaces, so that readers of YAML 1.1 and 1.2 see the same. */
final class YamlWriter {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** The text of a whole document, with a line feed at its end. */
    static String write(Mapping document) {
        return write(document, "");
    }

    /** The lines of a mapping's entries, each behind the indentation. */
    static String write(Mapping mapping, String indentation) {
        if (mapping.isEmpty()) {
            return indentation + "{}\n";
        }
        YamlWriter writer = new YamlWriter();
        writer.entries(mapping, indentation, indentation);
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
        String deeper = indentation + STEP;
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
                entries(mapping, " ", indentation + STEP);
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
