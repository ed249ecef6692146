package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.truce.processor.openapi.Documents;
import dev.truce.processor.openapi.OpenApiDocument;
import dev.truce.processor.openapi.document.JsonWriter.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A text is a text again for whoever reads the document, and is quoted only where it must be. */
final class YamlScalarTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** Each word that YAML 1.1 or 1.2 resolves, in each way of writing it. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (String word : "y n yes no true false on off null nan inf infinity".split(" ")) {
            String capitalized = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            words.addAll(List.of(word, capitalized, word.toUpperCase(Locale.ROOT)));
        }
        return words;
    }

    /** Numbers, dates and times in the notations of YAML 1.1, YAML 1.2 and JSON. */
    static List<String> numbers() {
        return List.of(
                "0",
                "-0",
                "+0",
                "00",
                "007",
                "08",
                "0777",
                "-0777",
                "0o7",
                "0b101",
                "-0b1",
                "0x0",
                "0XFF",
                "+0xCAFE",
                "1_000_000",
                "_1",
                "1_",
                "0_7",
                "1.",
                "1.0",
                "+1.5",
                "1.e5",
                "1e5",
                "1E+5",
                "1.5e-7",
                "6.8523015e+5",
                ".5e1",
                "685.230_15e+03",
                "190:20:30",
                "-190:20:30",
                "190:20:30.15",
                "1:30",
                "59:59",
                "+.inf",
                "-.INF",
                ".NaN",
                "9223372036854775808",
                "1e999",
                "2001-12-14",
                "2001-1-1",
                "2001-12-14t21:59:43.10-05:00",
                "2001-12-14 21:59:43.10 -5",
                "12e03",
                "0.",
                ".",
                "1,000",
                "1 000");
    }

    /** What begins, ends or parts something in YAML, at each place of a text. */
    static List<String> signs() {
        List<String> texts = new ArrayList<>();
        for (String sign : "# : - ? , [ ] { } & * ! | > ' \" % @ ` \\ = ~ << --- ... \u00A7".split(" ")) {
            texts.addAll(List.of(
                    sign,
                    sign + "a",
                    sign + " a",
                    "a" + sign,
                    "a " + sign,
                    "a" + sign + "b",
                    "a " + sign + " b",
                    sign + sign));
        }
        return texts;
    }

    /** Characters that readers strip, fold, refuse or take for the end of a line, at each place of a text. */
    static List<String> characters() {
        List<String> texts = new ArrayList<>();
        for (char c :
                "\0\1\7\b\t\n\u000B\f\r\u001B\u001F \u007F\u0080\u0085\u009F\u00A0\u00AD\u200B\u2003\u2028\u2029\uFEFF\uFFFD\uFFFE\uFFFF"
                        .toCharArray()) {
            texts.addAll(
                    List.of("" + c, c + "a", "a" + c, "a" + c + "b", "a\n" + c + "b", "a" + c + "\nb", "" + c + c));
        }
        return texts;
    }

    static List<String> longOnesAndManyLines() {
        return List.of(
                "word ".repeat(500) + "end",
                "w".repeat(5_000),
                "\u00FC\uD83D\uDE00".repeat(2_000),
                "\\\"'".repeat(1_000),
                "word: ".repeat(400),
                "line\n".repeat(300) + "end",
                "a\n b\n  c\n   d",
                "a\n\n\n  b\n\nc",
                "a\n- b\n  - c\n# d\n--- e\n...\nf: g",
                "a\r\nb",
                "a\n\rb",
                "a\n\uD83D\uDE00 '\"\\ b",
                "\uD83D\uDE00\n  b",
                "a\n\n",
                "a\n \nb",
                "a\n ",
                " a\nb",
                "\u2003a\nb",
                "\u00A0a\nb");
    }

    @ParameterizedTest
    @MethodSource({"words", "numbers", "signs", "characters", "longOnesAndManyLines"})
    void aValueIsTheSameTextForReadersOfYaml(String text) throws JsonProcessingException {
        String yaml = yaml(new Mapping().put("a", text).put("b", Sequence.of(Sequence.of(Scalar.of(text)))));

        Map<String, Object> expected = Map.of("a", text, "b", List.of(List.of(text)));
        assertThat(snakeYaml(yaml)).isEqualTo(expected);
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(JACKSON.<JsonNode>valueToTree(expected));
    }

    @ParameterizedTest
    @MethodSource({"words", "numbers", "signs", "characters"})
    void aKeyIsTheSameTextForReadersOfYaml(String text) throws JsonProcessingException {
        String yaml = yaml(new Mapping().put(text, new Mapping().put(text, Sequence.of(new Mapping().put(text, 1)))));

        Map<String, Object> expected = Map.of(text, Map.of(text, List.of(Map.of(text, 1))));
        assertThat(snakeYaml(yaml)).isEqualTo(expected);
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(JACKSON.<JsonNode>valueToTree(expected));
    }

    @ParameterizedTest
    @MethodSource({"words", "numbers", "signs", "characters", "longOnesAndManyLines"})
    void aTextIsTheSameForReadersOfJsonInEachLayout(String text) throws JsonProcessingException {
        Mapping document = new Mapping().put(text, Sequence.of(Scalar.of(text), new Mapping().put(text, text)));

        JsonNode expected = JACKSON.valueToTree(Map.of(text, List.of(text, Map.of(text, text))));
        for (Layout layout : List.of(Layout.DOCUMENT, Layout.DENSE, Layout.line(true), Layout.line(false))) {
            assertThat(JACKSON.readTree(JsonWriter.write(document, layout))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource({"words", "numbers"})
    void wordsAndNumbersAreInSingleQuotes(String text) {
        assertThat(yaml(new Mapping().put(text, text))).isEqualTo("'" + text + "': '" + text + "'\n");
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83D, \uFFFD",
        "\uDE00, \uFFFD",
        "\uDE00\uD83D, \uFFFD\uFFFD",
        "a\uD83Db, a\uFFFDb",
        "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00",
        "\uD83D\uDE00\uDE00, \uD83D\uDE00\uFFFD"
    })
    void onlyHalvesOfPairsAreReplaced(String text, String replaced) throws JsonProcessingException {
        Mapping document = new Mapping().put(text, text).put("lines", "a\n" + text);

        Map<String, String> expected = Map.of(replaced, replaced, "lines", "a\n" + replaced);
        assertThat(snakeYaml(yaml(document))).isEqualTo(expected);
        assertThat(JACKSON.readTree(JsonWriter.write(document, Layout.DENSE)))
                .isEqualTo(JACKSON.<JsonNode>valueToTree(expected));
    }

    @Test
    void everyCharacterOfThePlaneIsTheSameTextForEveryReader() throws JsonProcessingException {
        Mapping document = new Mapping();
        for (int c = 0; c <= 0xFFFF; c += 64) {
            StringBuilder text = new StringBuilder();
            for (int i = c; i < c + 64; i++) {
                text.append(i >= Character.MIN_SURROGATE && i <= Character.MAX_SURROGATE ? 'x' : (char) i);
            }
            document.put("c" + c, text.toString());
        }

        JsonNode expected = JACKSON.valueToTree(plain(document));
        assertThat(new YAMLMapper().readTree(yaml(document))).isEqualTo(expected);
        assertThat(JACKSON.readTree(JsonWriter.write(document, Layout.DENSE))).isEqualTo(expected);
        assertThat(snakeYaml(yaml(document))).isEqualTo(plain(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Order (1.5) / a=b; <c>, $d + *e*",
                "/orders/{id}.json",
                "$ref",
                "trueish",
                "Onward",
                "nulls",
                "a-b_c@d"
            })
    void whatNobodyMistakesStaysAsItIs(String text) {
        assertThat(yaml(new Mapping().put(text, text))).isEqualTo(text + ": " + text + "\n");
    }

    private static Map<String, Object> plain(Mapping texts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        texts.entries().forEach((name, node) -> plain.put(name, ((Scalar) node).value()));
        return plain;
    }

    private static String yaml(Mapping document) {
        return Documents.text(OpenApiDocument.yaml(document));
    }

    private static Object snakeYaml(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }
}
