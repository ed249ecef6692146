package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.openapi.document.JsonWriter;
import dev.truce.processor.openapi.document.JsonWriter.Layout;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.YamlWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that a contract leads to. Equal contracts give equal bytes.
 *
 * @param root the whole document
 * @param layout the layout as JSON; {@code null} for YAML
 */
public record OpenApiDocument(Mapping root, @Nullable Layout layout) {

    /** Returns a document that is written as YAML. */
    public static OpenApiDocument yaml(Mapping root) {
        return new OpenApiDocument(root, null);
    }

    /**
     * Returns the document of an application that has none.
     *
     * @param contract the contract
     * @param fragment what the contract adds to any document
     * @param settings the settings that the options make
     * @param output the path of the output: JSON if it ends in {@code .json}, else YAML
     */
    public static OpenApiDocument fresh(
            Contract contract, OpenApiFragment fragment, OpenApiSettings settings, String output) {
        boolean json = output.toLowerCase(Locale.ROOT).endsWith(".json");
        return new OpenApiDocument(FreshDocument.of(contract, fragment, settings), json ? Layout.DOCUMENT : null);
    }

    /** Returns the additions as an OpenAPI Overlay for any document that has the operations under the paths of the code. */
    public static OpenApiDocument overlay(OpenApiFragment fragment, OpenApiSettings settings) {
        return Overlay.of(Overlay.additions(fragment), settings.title(), settings.infoVersion());
    }

    /** Returns the additions as an OpenAPI document in JSON, for frameworks that create the application's document and merge others into it. */
    public static OpenApiDocument fragment(OpenApiFragment fragment, OpenApiSettings settings) {
        Mapping paths = new Mapping();
        Map<String, Mapping> items = new HashMap<>();
        for (OperationAdditions operation : fragment.operations()) {
            Mapping references = operation.references();
            if (references.has("responses")) {
                PathTemplate path = operation.endpoint().path();
                // Templates that differ only in the names of their variables are one path, with the names of the first.
                Mapping item = items.computeIfAbsent(path.key(), key -> FreshDocument.pathItem(path, paths));
                item.put(operation.endpoint().httpMethod(), references);
            }
        }
        Mapping root =
                FreshDocument.head(settings).put("paths", paths).putUnlessEmpty("components", fragment.components());
        return new OpenApiDocument(root, Layout.DENSE);
    }

    /**
     * Writes the document, with line feeds only.
     *
     * @param out a buffered writer
     * @throws IOException if the writer fails
     */
    public void writeTo(Writer out) throws IOException {
        if (layout == null) {
            YamlWriter.write(root, out);
        } else {
            JsonWriter.write(root, layout, out);
        }
    }
}
