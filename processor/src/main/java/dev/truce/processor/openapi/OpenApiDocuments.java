package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.openapi.document.Document;
import dev.truce.processor.openapi.document.JsonWriter.Layout;
import java.util.Locale;

/** The documents of a contract. They share the components; each is made when it is asked for. */
public final class OpenApiDocuments {

    private OpenApiDocuments() {}

    /**
     * The document of an application that has none.
     *
     * @param contract the contract
     * @param fragment what the contract adds
     * @param settings what the options say
     * @param output the path of the output: JSON where it ends in {@code .json}, else YAML
     */
    public static Document fresh(Contract contract, OpenApiFragment fragment, OpenApiSettings settings, String output) {
        boolean json = output.toLowerCase(Locale.ROOT).endsWith(".json");
        return new Document(FreshDocument.of(contract, fragment, settings), json ? Layout.DOCUMENT : null);
    }

    /** What a contract adds, as an OpenAPI Overlay document for any document that has the operations under the paths that the code has. */
    public static Document overlay(OpenApiFragment fragment, OpenApiSettings settings) {
        return Overlay.of(Overlay.additions(fragment), settings.title(), settings.infoVersion());
    }

    /** What a contract adds, as an OpenAPI document in JSON that holds nothing else. */
    public static Document fragment(OpenApiFragment fragment, OpenApiSettings settings) {
        return new Document(FragmentDocument.of(fragment, settings), Layout.DENSE);
    }
}
