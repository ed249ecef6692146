package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.truce.processor.openapi.Documents;
import dev.truce.processor.openapi.OpenApiDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

final class YamlWriterTest {

    /** What some reader of YAML takes for something else when it is not quoted. */
    static List<String> hazards() {
        return List.of(
                "",
                " ",
                "~",
                "null",
                "Null",
                "NULL",
                "true",
                "True",
                "yes",
                "Yes",
                "no",
                "No",
                "NO",
                "on",
                "off",
                "y",
                "n",
                "Y",
                "N",
                "18:00",
                "1:2:3",
                "12",
                "-1",
                "+1",
                "0x1F",
                "0o17",
                "017",
                "1_000",
                "1.5",
                "1e3",
                ".5",
                ".inf",
                "-.inf",
                ".nan",
                "NaN",
                "2030-01-01",
                "2030-01-01T09:00:00Z",
                "=",
                "<<",
                "@handle",
                "`code`",
                "%directive",
                "!tag",
                "&anchor",
                "*alias",
                "# comment",
                "text # comment",
                "a#b",
                "key: value",
                "key:",
                ":",
                "- item",
                "-",
                "--",
                "---",
                "...",
                "? key",
                "?",
                "[a]",
                "{a}",
                "{id}",
                "a, b",
                "a]",
                "'",
                "''",
                "it's",
                "\"5\"",
                "W/\"5\"",
                "back\\slash",
                " leading",
                "trailing ",
                "\ttab",
                "a\tb",
                "line\nline",
                "line\n",
                "\nline",
                "line\n\nline",
                "  indented\nline",
                "line\n  indented\nline",
                "line \nline",
                "\n",
                "\n\n",
                "line\r\nline",
                "a\rb",
                "bell\u0007",
                "next\u0085line",
                "separator\u2028",
                "\uFEFFmark",
                "nul\u0000",
                "ünï",
                "日本",
                "😀",
                "|",
                ">",
                "|-\n",
                "/problems/order/stale",
                "application/problem+json",
                "$ref",
                "#/components/schemas/Order",
                "409",
                "trailing:",
                "a: b\nc: d",
                "- a\n- b",
                "# a\n# b",
                "---\na",
                "...\na",
                "\u00A0",
                "del\u007F",
                "line\n \nline",
                "a\n\tb");
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void everyReaderGetsTheTextBack(String text) throws JsonProcessingException {
        Mapping document = new Mapping()
                .put("value", text)
                .put("list", Sequence.of(Scalar.of(text), new Mapping().put("nested", text)))
                .put("keys", new Mapping().put(text, new Mapping().put(text, text)));

        String yaml = Documents.text(OpenApiDocument.yaml(document));

        Map<String, Object> expected = Map.of(
                "value", text,
                "list", List.of(text, Map.of("nested", text)),
                "keys", Map.of(text, Map.of(text, text)));
        assertThat(snakeYaml().<Object>load(yaml)).isEqualTo(expected);
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(new ObjectMapper().<JsonNode>valueToTree(expected));
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void nestedBlocksKeepTheirIndentation(String text) {
        Node node = Scalar.of(text);
        Object expected = text;
        for (int i = 0; i < 5; i++) {
            node = i % 2 == 0 ? new Mapping().put("k", node) : Sequence.of(node, node);
            expected = i % 2 == 0 ? Map.of("k", expected) : List.of(expected, expected);
        }

        assertThat(snakeYaml().<Object>load(Documents.text(OpenApiDocument.yaml((Mapping) node))))
                .isEqualTo(expected);
    }

    @Test
    void ordinaryTextStaysPlainAndSeveralLinesAreABlock() {
        Mapping document = new Mapping()
                .put("$ref", "#/components/schemas/Order")
                .put("/orders/{id}", new Mapping().put("409", "Order cannot make this transition"))
                .put("application/problem+json", "18:00")
                .put("description", "First.\n\n- second")
                .put(
                        "flags",
                        new Mapping().put("required", true).put("minimum", 0).put("nothing", Scalar.NULL))
                .put("empty", Sequence.of(new Mapping(), Sequence.of()));

        assertThat(Documents.text(OpenApiDocument.yaml(document))).isEqualTo("""
                        $ref: '#/components/schemas/Order'
                        /orders/{id}:
                          '409': Order cannot make this transition
                        application/problem+json: '18:00'
                        description: |-
                          First.

                          - second
                        flags:
                          required: true
                          minimum: 0
                          nothing: null
                        empty:
                          - {}
                          - []
                        """);
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() {
        assertThat(Documents.text(OpenApiDocument.yaml(new Mapping().put("title", "a\uD83D"))))
                .isEqualTo("title: \"a\uFFFD\"\n");
    }

    @Test
    void entriesStandBehindTheIndentationThatIsAskedFor() {
        Mapping node = new Mapping().put("a", new Mapping().put("b", "line\nline"));

        assertThat(YamlWriter.write(node, "    ", "  ")).isEqualTo("    a:\n      b: |-\n        line\n        line\n");
    }

    private static Yaml snakeYaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }
}
