package dev.truce.processor.openapi;

import dev.truce.processor.model.PathTemplate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fragment as a document of its own, for frameworks that make the document of the application and take in others. */
final class FragmentDocument {

    private FragmentDocument() {}

    static Mapping of(OpenApiFragment fragment, OpenApiSettings settings) {
        Mapping paths = new Mapping();
        Map<String, String> texts = new LinkedHashMap<>();
        for (OperationAdditions operation : fragment.operations()) {
            Mapping references = operation.references();
            if (references.has("responses")) {
                PathTemplate path = operation.endpoint().path();
                Mapping item = paths.at(texts.computeIfAbsent(path.key(), key -> path.text()));
                if (!path.parameters().isEmpty() && item.isEmpty()) {
                    item.put("parameters", parameters(path));
                }
                item.put(operation.endpoint().httpMethod(), references);
            }
        }
        return new Mapping()
                .put("openapi", settings.version().text())
                .put("info", new Mapping().put("title", settings.title()).put("version", settings.infoVersion()))
                .put("paths", paths)
                .putUnlessEmpty("components", fragment.components());
    }

    /** A document is sound only where the variables of its paths are declared. */
    private static Sequence parameters(PathTemplate path) {
        return new Sequence(path.parameters().stream()
                .<Node>map(name -> new Mapping()
                        .put("name", name)
                        .put("in", "path")
                        .put("required", true)
                        .put("schema", Schemas.string()))
                .toList());
    }
}
