package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fragment alone is a document that frameworks can read. */
final class FragmentDocumentTest {

    @ParameterizedTest
    @EnumSource
    void fragmentIsASoundDocument(OpenApiSettings.Version version) {
        OpenApiSettings settings = Documents.settings(version);

        String fragment = fragment(settings);

        Documents.assertSound(fragment);
        assertThat(Documents.json(fragment).path("openapi").asText()).isEqualTo(version.text());
    }

    @ParameterizedTest
    @EnumSource
    void fragmentHoldsNothingButTheErrorsAndTheirHeaders(OpenApiSettings.Version version) {
        OpenApiSettings settings = Documents.settings(version);

        JsonNode document = Documents.json(fragment(settings));

        JsonNode ship = document.path("paths").path("/orders/{id}/ship").path("post");
        assertThat(ship.path("responses").path("409").path("$ref").asText())
                .isEqualTo("#/components/responses/OrderTransitionConflict");
        assertThat(names(ship)).containsExactly("parameters", "responses");
        assertThat(document.path("components").path("schemas").has("Order")).isFalse();
    }

    @Test
    void eachOperationAndEachComponentHasALineOfItsOwn() {
        String fragment = fragment(Documents.SETTINGS);

        assertThat(fragment).startsWith("{\n\"openapi\":\"3.1.0\",\n").endsWith("}\n}\n");
        assertThat(fragment.lines().filter(line -> line.startsWith("\"post\":{")))
                .hasSize(11)
                .allMatch(line -> line.matches(".*}}},?"));
        assertThat(fragment.lines().filter(line -> line.startsWith("\"OrderCreateConflictProblem\":")))
                .singleElement()
                .asString()
                .startsWith("\"OrderCreateConflictProblem\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/")
                .endsWith("}},");
    }

    private static String fragment(OpenApiSettings settings) {
        return Documents.text(OpenApiDocument.fragment(OpenApiFragment.of(SampleApi.contract(), settings), settings));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
