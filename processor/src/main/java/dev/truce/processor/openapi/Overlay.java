package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes additions as an OpenAPI Overlay 1.0 document, which other tools can apply. */
public final class Overlay {

    private Overlay() {}

    /**
     * Returns the overlay that turns one document into its merged form. If both are equal, it has an action that
     * changes nothing, because an Overlay has at least one (Overlay 1.0.0, section 4.4.1).
     */
    public static OpenApiDocument of(List<Addition> additions, String title, String version) {
        List<Node> actions = new ArrayList<>();
        for (Addition addition : additions) {
            actions.add(action(addition));
        }
        if (actions.isEmpty()) {
            actions.add(new Mapping()
                    .put("target", target(List.of()))
                    .put("description", "There is nothing to add")
                    .put("update", new Mapping()));
        }
        return OpenApiDocument.yaml(new Mapping()
                .put("overlay", "1.0.0")
                .put("info", new Mapping().put("title", title + ": conflicts").put("version", version))
                .put("actions", new Sequence(actions)));
    }

    /**
     * An item is added by an update of the mapping around its sequence, as in the specification's Traits Example:
     * several tools
     * turn a sequence that is a target itself into a mapping.
     */
    private static Mapping action(Addition addition) {
        List<String> path = addition.path();
        String name = addition.name();
        Node value = addition.value();
        if (name == null) {
            name = path.get(path.size() - 1);
            path = path.subList(0, path.size() - 1);
            value = Sequence.of(value);
        }
        return new Mapping().put("target", target(path)).put("update", new Mapping().put(name, value));
    }

    /**
     * The additions to any document that has the operations under the paths that the code has, and none of what they
     * get.
     */
    public static List<Addition> additions(OpenApiFragment fragment) {
        List<Addition> additions = new ArrayList<>();
        for (OperationAdditions operation : fragment.operations()) {
            Mapping update = operation.references();
            List<String> path = List.of(
                    "paths",
                    operation.endpoint().path().text(),
                    operation.endpoint().httpMethod());
            update.entries().forEach((name, node) -> additions.add(new Addition(path, name, node)));
        }
        if (!fragment.components().isEmpty()) {
            additions.add(new Addition(List.of(), "components", fragment.components()));
        }
        return additions;
    }

    /** A JSONPath (RFC 9535) of names only. */
    private static String target(List<String> path) {
        StringBuilder target = new StringBuilder("$");
        for (String name : path) {
            target.append("['")
                    .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("']");
        }
        return target.toString();
    }
}
