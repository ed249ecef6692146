package dev.truce.processor.openapi;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fragment as a document of its own, for frameworks that make the document of the application and take in others. */
final class FragmentDocument {

    private FragmentDocument() {}

    static Mapping of(OpenApiFragment fragment, OpenApiSettings settings) {
        Mapping paths = new Mapping();
        Map<String, Mapping> items = new HashMap<>();
        for (OperationAdditions operation : fragment.operations()) {
            Mapping references = operation.references();
            if (references.has("responses")) {
                PathTemplate path = operation.endpoint().path();
                Mapping item = items.get(path.key());
                if (item == null) {
                    item = paths.at(path.text());
                    items.put(path.key(), item);
                    item.putUnlessEmpty("parameters", parameters(path));
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
        List<Node> parameters = new ArrayList<>();
        for (String name : path.parameters()) {
            parameters.add(FreshDocument.parameter(name, Schemas.string()));
        }
        return new Sequence(parameters);
    }
}
