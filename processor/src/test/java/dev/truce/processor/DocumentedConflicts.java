package dev.truce.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** Reads which errors the operations of a document can answer with. */
final class DocumentedConflicts {
    private static final Set<String> METHODS = Set.of("get", "head", "put", "patch", "post", "delete");

    private final Map<String, Object> document;
    private final boolean withSuccesses;

    private DocumentedConflicts(Map<String, Object> document, boolean withSuccesses) {
        this.document = document;
        this.withSuccesses = withSuccesses;
    }

    /** A line for each operation, such as {@code POST /orders: 409 COLLISION DUPLICATE_NUMBER, 428 ORDER_PRECONDITION_REQUIRED}. */
    static List<String> in(String yaml) {
        return new DocumentedConflicts(new Yaml().load(yaml), false).lines();
    }

    /** The same with the answers of success and the schemas of their bodies, such as {@code 200 Order}. */
    static List<String> withSuccesses(String yaml) {
        return new DocumentedConflicts(new Yaml().load(yaml), true).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        map(document, "paths")
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        lines.add((method.toUpperCase(java.util.Locale.ROOT) + " " + path + ": "
                                        + String.join(", ", answers(map(operation, "responses"))))
                                .trim());
                    }
                }));
        return lines;
    }

    /** Every status with the codes of its examples. */
    private List<String> answers(Map<String, Object> responses) {
        List<String> answers = new ArrayList<>();
        responses.forEach((status, response) -> {
            if (!status.startsWith("2")) {
                answers.add((status + " " + String.join(" ", codes(resolved(map(response))))).trim());
            } else if (withSuccesses) {
                answers.add((status + " " + schema(map(response))).trim());
            }
        });
        return answers;
    }

    private static String schema(Map<String, Object> response) {
        Object schema =
                map(map(map(response, "content"), "application/json"), "schema").get("$ref");
        return schema == null ? "" : schema.toString().replaceFirst(".*/", "");
    }

    private Set<String> codes(Map<String, Object> response) {
        Set<String> codes = new TreeSet<>();
        Map<String, Object> problem = map(map(response, "content"), "application/problem+json");
        map(problem, "examples").values().forEach(example -> {
            Object code = map(resolved(map(example)), "value").get("code");
            codes.add(String.valueOf(code));
        });
        return codes;
    }

    private Map<String, Object> resolved(Map<String, Object> node) {
        Object reference = node.get("$ref");
        if (reference == null) {
            return node;
        }
        Map<String, Object> target = document;
        for (String step : reference.toString().substring(2).split("/")) {
            target = map(target, step);
        }
        return target;
    }

    private static Map<String, Object> map(Object parent, String key) {
        return map(map(parent).get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }
}
