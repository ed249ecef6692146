package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A conflict in one of its forms.
 *
 * @param cause when the conflict happens, as the rest of a sentence
 * @param members the extension members of the example, by names in snake case
 * @param detail the template of the problem's detail
 */
public record Occurrence(String cause, Mapping members, String detail) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    /** Returns the detail as the runtime writes it: lists are joined, an empty one is {@code none}, a missing member is left out. */
    public String expandedDetail() {
        return PLACEHOLDER.matcher(detail).replaceAll(placeholder -> {
            Node value = members.get(placeholder.group(1));
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
