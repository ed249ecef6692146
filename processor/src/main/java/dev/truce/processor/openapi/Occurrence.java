package dev.truce.processor.openapi;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a conflict looks like when it comes about in one form.
 *
 * @param cause when that happens, as the rest of a sentence
 * @param members the extension members of the example, by names in snake case
 * @param detail the template of the problem's detail
 */
record Occurrence(String cause, Mapping members, String detail) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    /** The detail as the runtime fills it in: lists are joined, an empty one is {@code none}, what is missing is left out. */
    String expandedDetail() {
        Map<String, Node> values = members.entries();
        return PLACEHOLDER.matcher(detail).replaceAll(match -> {
            Node value = values.get(match.group(1));
            return value == null ? "" : Matcher.quoteReplacement(text(value));
        });
    }

    private static String text(Node value) {
        if (value instanceof Sequence sequence) {
            return sequence.items().isEmpty()
                    ? "none"
                    : sequence.items().stream().map(Occurrence::text).collect(Collectors.joining(", "));
        }
        return value instanceof Scalar scalar ? String.valueOf(scalar.value()) : value.toString();
    }
}
