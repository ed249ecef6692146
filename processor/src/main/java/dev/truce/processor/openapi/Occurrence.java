package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.runtime.vocabulary.DetailTemplate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conflict in one of its forms.
 *
 * @param cause when the conflict happens, as the rest of a sentence
 * @param members the extension members of the example, by names in snake case
 * @param detail the template of the problem's detail
 */
public record Occurrence(String cause, Mapping members, String detail) {

    /** Returns the detail as the runtime writes it. */
    public String expandedDetail() {
        Map<String, @Nullable Object> values = new HashMap<>();
        members.entries().forEach((name, node) -> values.put(name, value(node)));
        return DetailTemplate.parse(detail).render(values);
    }

    private static Object value(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Occurrence::value).toList();
        }
        return node instanceof Scalar scalar ? String.valueOf(scalar.value()) : node;
    }
}
