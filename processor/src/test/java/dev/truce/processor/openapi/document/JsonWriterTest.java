package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.processor.openapi.Documents;
import dev.truce.processor.openapi.OpenApiDocument;
import dev.truce.processor.openapi.document.JsonWriter.Layout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonWriterTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("dev.truce.processor.openapi.document.YamlWriterTest#hazards")
    void jacksonGetsTheTextBack(String text) throws JsonProcessingException {
        Mapping document = new Mapping().put(text, Sequence.of(Scalar.of(text), new Mapping()));

        assertThat(JACKSON.readTree(Documents.text(new OpenApiDocument(document, Layout.DOCUMENT))))
                .isEqualTo(JACKSON.<JsonNode>valueToTree(Map.of(text, List.of(text, Map.of()))));
    }

    @Test
    void isIndentedByTwoSpaces() {
        Mapping document = new Mapping()
                .put("a", 1)
                .put("b", Sequence.of(Scalar.of(true), Scalar.NULL, Sequence.of()))
                .put("c", new Mapping().put("d", "\u0001\"\\"));

        assertThat(Documents.text(new OpenApiDocument(document, Layout.DOCUMENT)))
                .isEqualTo("""
                        {
                          "a": 1,
                          "b": [
                            true,
                            null,
                            []
                          ],
                          "c": {
                            "d": "\\u0001\\"\\\\"
                          }
                        }
                        """);
    }
}
