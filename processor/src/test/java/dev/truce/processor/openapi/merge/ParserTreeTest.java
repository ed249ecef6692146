package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParserTreeTest {

    private static final Path FOLDER = Path.of("src/test/resources/openapi");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void theLargestDocumentHasATree() throws IOException {
        assertThat(ParserTree.of(Files.readString(FOLDER.resolve("corpus/adyen-checkout-v72.yaml"))))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whereThereIsATreeItIsTheParsersOwn(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(ParserTree.of(text)).isIn(null, DeserializationUtils.readYamlTree(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "'text'",
                "\"a\\tb\\u00e9\"",
                "|\n  a\n  b",
                ">-\n  a\n  b",
                "12:30x",
                "2024-01-31",
                "2024-01-31T10:00:00Z",
                "true",
                "False",
                "YES",
                "no",
                "on",
                "Off",
                "y",
                "null",
                "~",
                "''",
                "0",
                "7",
                "-7",
                "2147483647",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "999999999999999999",
                "0.5",
                "-0.0",
                "1.10",
                "-12.75",
                "123456789012345.123456789012345",
                "'12'",
                "!!str 12",
                "=",
                "[]",
                "{}",
                "[1, {b: 2}]",
                "\uD83D\uDE00"
            })
    void aPlainValueIsWhatTheParserMakesOfIt(String value) {
        String text = "a: " + value + "\nb:\n200: c\n'x y': d\n";

        assertThat(ParserTree.of(text)).isEqualTo(DeserializationUtils.readYamlTree(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 0777",
                "a: 0x1F",
                "a: 0b11",
                "a: 1_000",
                "a: +1",
                "a: 10:30",
                "a: 12345678901234567890",
                "a: .inf",
                "a: .NaN",
                "a: 1e3",
                "a: 1.",
                "a: .5",
                "a: 1.5e3",
                "a: !!binary aGk=",
                "a: !!set {b}",
                "a: !own b",
                "a: &x b\nc: *x",
                "a: &x {b: c}\nd: {<<: *x}",
                "<<: {a: b}",
                "true: a",
                "~: a",
                "1.5: a",
                "0x10: a",
                "? [a]\n: b",
                "a: 1\na: 2",
                "200: a\n'200': b",
                "{\"a\": 1}",
                " {a: 1}",
                "",
                "# only a comment",
                "a: [",
                "a: 1\n---\nb: 2",
                "a: *x"
            })
    void anythingElseIsLeftToTheParser(String text) {
        assertThat(ParserTree.of(text)).isNull();
    }

    @Test
    void whatIsTooDeepForTheParserIsReadAllTheSame() {
        assertThat(ParserTree.of("a: " + "[".repeat(40) + "]".repeat(40))).isNotNull();
        assertThat(ParserTree.of("a: " + "[".repeat(60) + "]".repeat(60))).isNotNull();
    }

    @Test
    void whatIsTooLongForTheParserIsReadAllTheSame() {
        String text = "a: " + "b".repeat(3 * 1024 * 1024);

        assertThat(ParserTree.of(text)).isNotNull();
    }
}
