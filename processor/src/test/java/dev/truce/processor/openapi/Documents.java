package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.processor.model.Contract;
import dev.truce.processor.openapi.OpenApiSettings.Version;
import dev.truce.runtime.generated.MemberNaming;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;

/** Makes fresh documents, and checks what is true of every one. */
public final class Documents {

    public static final OpenApiSettings SETTINGS = settings(Version.V3_1);

    private Documents() {}

    static OpenApiSettings settings(Version version) {
        return new OpenApiSettings(version, "Shop", "1.0", "/problems", MemberNaming.SNAKE_CASE);
    }

    /** The document as a tree, after it was found to be sound in both versions and both formats. */
    public static JsonNode fresh(Contract contract) {
        return fresh(contract, SETTINGS);
    }

    public static JsonNode fresh(Contract contract, OpenApiSettings settings) {
        for (Version version : Version.values()) {
            OpenApiSettings ofVersion = new OpenApiSettings(
                    version, settings.title(), settings.infoVersion(), settings.problemBase(), settings.members());
            assertSound(text(contract, ofVersion, "openapi.yaml"));
            assertSound(text(contract, ofVersion, "openapi.json"));
        }
        return json(text(contract, settings, "openapi.json"));
    }

    public static String text(Contract contract, OpenApiSettings settings, String output) {
        return text(OpenApiDocument.fresh(contract, OpenApiFragment.of(contract, settings), settings, output));
    }

    public static String text(OpenApiDocument document) {
        StringWriter text = new StringWriter();
        try {
            document.writeTo(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** swagger-parser has nothing to say, every reference leads somewhere, and no component is there for nothing. */
    static void assertSound(String document) {
        ParseOptions options = new ParseOptions();
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document, List.of(), options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI()).isNotNull();
        assertThat(document).doesNotContain("\r");

        JsonNode tree = yamlOrJson(document);
        TreeSet<String> references = new TreeSet<>();
        tree.findValuesAsText("$ref").forEach(references::add);
        tree.findValues("mapping").forEach(mapping -> mapping.forEach(target -> references.add(target.asText())));
        TreeSet<String> components = new TreeSet<>();
        tree.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .fieldNames()
                        .forEachRemaining(name -> components.add("#/components/" + section.getKey() + "/" + name)));
        assertThat(references).isEqualTo(components);
        assertThat(tree.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    private static JsonNode yamlOrJson(String document) {
        try {
            return new com.fasterxml.jackson.dataformat.yaml.YAMLMapper().readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
