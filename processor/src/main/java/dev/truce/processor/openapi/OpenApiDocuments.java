package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import java.util.Locale;

/** The documents of a contract as text: equal contracts give equal bytes. */
public final class OpenApiDocuments {

    private OpenApiDocuments() {}

    /** The document of an application that has none, where nothing else of the contract is written. */
    static String fresh(Contract contract, OpenApiSettings settings, String output) {
        return fresh(contract, OpenApiFragment.of(contract, settings), settings, output);
    }

    /**
     * The document of an application that has none.
     *
     * @param contract the contract
     * @param fragment what the contract adds
     * @param settings what the options say
     * @param output the path of the output: JSON where it ends in {@code .json}, else YAML
     * @return the text, with line feeds only
     */
    public static String fresh(Contract contract, OpenApiFragment fragment, OpenApiSettings settings, String output) {
        Mapping document = FreshDocument.of(contract, fragment, settings);
        return output.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonWriter.write(document)
                : YamlWriter.write(document);
    }

    /** What a contract adds, as an OpenAPI Overlay document for any document that has the operations under the paths that the code has. */
    public static String overlay(OpenApiFragment fragment, OpenApiSettings settings) {
        return Overlay.of(Overlay.additions(fragment), settings.title(), settings.infoVersion());
    }

    /** What a contract adds, as an OpenAPI document in JSON that holds nothing else. */
    public static String fragment(OpenApiFragment fragment, OpenApiSettings settings) {
        return JsonWriter.write(FragmentDocument.of(fragment, settings));
    }
}
