package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import java.util.StringJoiner;

/**
 * What a conflict looks like when it comes about in one form.
 *
 * @param cause when that happens, as the rest of a sentence
 * @param members the extension members of the example, by names in snake case
 * @param detail the template of the problem's detail
 */
public record Occurrence(String cause, Mapping members, String detail) {

    /** The detail as the runtime fills it in: lists are joined, an empty one is {@code none}, what is missing is left out. */
    public String expandedDetail() {
        StringBuilder expanded = new StringBuilder();
        int end;
        for (int begin = 0; begin < detail.length(); begin = end) {
            int close = detail.charAt(begin) == '{' ? detail.indexOf('}', begin) : -1;
            if (close > 0 && Names.isIdentifier(detail.substring(begin + 1, close))) {
                Node value = members.get(detail.substring(begin + 1, close));
                expanded.append(value == null ? "" : text(value));
                end = close + 1;
            } else {
                int open = detail.indexOf('{', begin + 1);
                end = open < 0 ? detail.length() : open;
                expanded.append(detail, begin, end);
            }
        }
        return expanded.toString();
    }

    private static String text(Node value) {
        if (value instanceof Sequence sequence) {
            StringJoiner texts = new StringJoiner(", ").setEmptyValue("none");
            for (Node item : sequence.items()) {
                texts.add(text(item));
            }
            return texts.toString();
        }
        return value instanceof Scalar scalar ? String.valueOf(scalar.value()) : value.toString();
    }
}
