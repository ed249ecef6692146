package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.truce.processor.openapi.document.JsonWriter.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Documents of every shape, however deep and however empty, are read back as they were. */
final class RandomDocumentTest {

    private static final int DEEPEST = 6;
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final List<String> HAZARDS = YamlWriterTest.hazards();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aRandomDocumentIsReadBackFromYaml(long seed) throws JsonProcessingException {
        Mapping document = mapping(new Random(seed), 0);
        for (String step : List.of(" ", "  ", "    ")) {
            String yaml = YamlWriter.write(document, "", step);

            assertThat(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml))
                    .isEqualTo(value(document));
            assertThat(order(new YAMLMapper().readTree(yaml))).isEqualTo(order(JACKSON.valueToTree(value(document))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aRandomDocumentIsReadBackFromJson(long seed) throws JsonProcessingException {
        Mapping document = mapping(new Random(seed), 0);
        for (Layout layout : List.of(
                Layout.DOCUMENT,
                Layout.DENSE,
                Layout.line(true),
                Layout.line(false),
                Layout.lines("\r\n", "\t", "\t"))) {
            assertThat(order(JACKSON.readTree(JsonWriter.write(document, layout))))
                    .isEqualTo(order(JACKSON.valueToTree(value(document))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatStandsOnOneLineHasNoLineBreak(long seed) {
        Mapping document = mapping(new Random(seed), 0);

        assertThat(JsonWriter.write(document, Layout.line(true))).doesNotContain("\n", "\r");
        assertThat(JsonWriter.write(document, Layout.line(false))).doesNotContain("\n", "\r");
    }

    private static Map<Node, String> nestedAndEmpty() {
        Map<Node, String> cases = new LinkedHashMap<>();
        Mapping none = new Mapping();
        cases.put(new Mapping().put("a", none), "a: {}\n");
        cases.put(new Mapping().put("a", Sequence.of()), "a: []\n");
        cases.put(new Mapping().put("a", Sequence.of(none)), "a:\n  - {}\n");
        cases.put(new Mapping().put("a", Sequence.of(Sequence.of())), "a:\n  - []\n");
        cases.put(new Mapping().put("a", Sequence.of(Sequence.of(Sequence.of(none)))), "a:\n  -\n    -\n      - {}\n");
        cases.put(new Mapping().put("a", new Mapping().put("b", none)), "a:\n  b: {}\n");
        cases.put(
                new Mapping().put("a", Sequence.of(new Mapping().put("b", none).put("c", Sequence.of()))),
                "a:\n  - b: {}\n    c: []\n");
        cases.put(
                new Mapping()
                        .put("a", Sequence.of(new Mapping().put("b", Sequence.of(new Mapping().put("c", "d\ne"))))),
                "a:\n  - b:\n      - c: |-\n          d\n          e\n");
        return cases;
    }

    @Test
    void whatIsEmptyStandsOnTheLineOfItsKeyOrDash() {
        nestedAndEmpty().forEach((node, yaml) -> {
            assertThat(YamlWriter.write(node, "", "  ")).isEqualTo(yaml);
            assertThat(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml))
                    .isEqualTo(value(node));
        });
        assertThat(YamlWriter.write(new Mapping(), "  ", "  ")).isEqualTo("  {}\n");
        assertThat(YamlWriter.write(Sequence.of(), "", "  ")).isEqualTo("[]\n");
    }

    @Test
    void whatIsEmptyHasNoLineBreakInJson() {
        Mapping document = new Mapping().put("a", new Mapping()).put("b", Sequence.of(Sequence.of(), new Mapping()));

        assertThat(JsonWriter.write(document, Layout.DENSE)).isEqualTo("{\n\"a\":{},\n\"b\":[\n[],\n{}\n]\n}");
        assertThat(JsonWriter.write(document, Layout.line(true))).isEqualTo("{\"a\":{},\"b\":[[],{}]}");
        assertThat(JsonWriter.write(new Mapping(), Layout.DOCUMENT)).isEqualTo("{}");
    }

    @Test
    void denseDocumentsHaveLinesForThreeLevelsOnly() {
        Mapping document = new Mapping()
                .put(
                        "a",
                        new Mapping()
                                .put(
                                        "b",
                                        new Mapping()
                                                .put(
                                                        "c",
                                                        new Mapping()
                                                                .put("d", 1)
                                                                .put("e", 2))));

        assertThat(JsonWriter.write(document, Layout.DENSE))
                .isEqualTo("{\n\"a\":{\n\"b\":{\n\"c\":{\"d\":1,\"e\":2}\n}\n}\n}");
    }

    private static Node node(Random random, int depth) {
        int kind = random.nextInt(depth < DEEPEST ? 8 : 5);
        return switch (kind) {
            case 0 -> Scalar.of(random.nextBoolean());
            case 1 -> Scalar.of(random.nextLong());
            case 2 -> random.nextBoolean() ? Scalar.NULL : Scalar.of(random.nextInt(10));
            case 3, 4 -> Scalar.of(text(random));
            case 5 -> sequence(random, depth + 1);
            default -> mapping(random, depth + 1);
        };
    }

    private static Mapping mapping(Random random, int depth) {
        Mapping mapping = new Mapping();
        for (int i = depth == 0 ? -20 : 0; i < random.nextInt(5); i++) {
            mapping.put(text(random), node(random, depth));
        }
        return mapping;
    }

    private static Sequence sequence(Random random, int depth) {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            items.add(node(random, depth));
        }
        return new Sequence(items);
    }

    /** One or two hazards, or a plain word. */
    private static String text(Random random) {
        String one = HAZARDS.get(random.nextInt(HAZARDS.size()));
        return switch (random.nextInt(3)) {
            case 0 -> "word" + random.nextInt(1000);
            case 1 -> one;
            default -> one + HAZARDS.get(random.nextInt(HAZARDS.size()));
        };
    }

    private static Object value(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach((name, each) -> values.put(name, value(each)));
            return values;
        }
        if (node instanceof Sequence sequence) {
            List<Object> values = new ArrayList<>();
            sequence.items().forEach(item -> values.add(value(item)));
            return values;
        }
        Object value = ((Scalar) node).value();
        return value instanceof Long number && number == number.intValue() ? (Object) number.intValue() : value;
    }

    /** The tree as text, which unlike trees differs when entries have changed places. */
    private static String order(JsonNode tree) {
        return tree.toPrettyString();
    }
}
