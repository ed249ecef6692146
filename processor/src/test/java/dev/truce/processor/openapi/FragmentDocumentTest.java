package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fragment alone is a document that frameworks can read. */
final class FragmentDocumentTest {

    @ParameterizedTest
    @EnumSource
    void fragmentIsASoundDocument(OpenApiSettings.Version version) {
        OpenApiSettings settings = Documents.settings(version);

        String fragment = OpenApiDocuments.fragment(OpenApiFragment.of(SampleApi.contract(), settings), settings);

        Documents.assertSound(fragment);
        assertThat(Documents.json(fragment).path("openapi").asText()).isEqualTo(version.text());
    }

    @ParameterizedTest
    @EnumSource
    void fragmentHoldsNothingButTheErrorsAndTheirHeaders(OpenApiSettings.Version version) {
        OpenApiSettings settings = Documents.settings(version);

        JsonNode document =
                Documents.json(OpenApiDocuments.fragment(OpenApiFragment.of(SampleApi.contract(), settings), settings));

        JsonNode ship = document.path("paths").path("/orders/{id}/ship").path("post");
        assertThat(ship.path("responses").path("409").path("$ref").asText())
                .isEqualTo("#/components/responses/OrderTransitionConflict");
        assertThat(names(ship)).containsExactly("parameters", "responses");
        assertThat(document.path("components").path("schemas").has("Order")).isFalse();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
