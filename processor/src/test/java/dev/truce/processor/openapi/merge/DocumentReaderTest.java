package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.openapi.OpenApiFragment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad documents: one finding each, and no exception. */
final class DocumentReaderTest {

    private static final OpenApiFragment FRAGMENT =
            OpenApiFragment.of(Merging.orders("PUT /orders/{id}"), Merging.SETTINGS);

    static Stream<Arguments> badDocuments() {
        return Stream.of(
                Arguments.of("", "it is empty"),
                Arguments.of(" \n\n", "it is empty"),
                Arguments.of("{\"openapi\": \"3.0.3\", \"paths\": {\"/a", "api.yaml:1; fix it there"),
                Arguments.of("openapi: 3.0.3\npaths:\n  /a: \"b", "api.yaml:3; fix it there"),
                Arguments.of("just text", "it has no member 'openapi'"),
                Arguments.of("- openapi: 3.0.3", "it has no member 'openapi'"),
                Arguments.of("name: ci\non: push\n", "it has no member 'openapi'"),
                Arguments.of("openapi: 3.0.3\npaths:\n\t/a: {}\n", "api.yaml:3; fix it there"),
                Arguments.of(
                        "openapi: 3.0.3\npaths: {}\npaths: {}\n",
                        "'paths' stands twice in one mapping, the second time in api.yaml:3"),
                Arguments.of(
                        "openapi: 3.0.3\nx: " + "[".repeat(5000) + "]".repeat(5000), "Nesting Depth exceeded max 200"),
                Arguments.of(
                        "{\"openapi\": \"3.0.3\", \"x\": " + "{\"a\":".repeat(5000), "Nesting Depth exceeded max 200"),
                Arguments.of(bomb(), "its aliases make it too large"),
                Arguments.of("openapi: 3.0.3\nx: &x\n  y: *x\n", "its aliases make it too large"),
                Arguments.of("openapi: 3.0.3\n---\n: : [", "fix it there"),
                Arguments.of("openapi: 3.3.0\npaths: {}\n", "OpenAPI 3.3.0; convert it to 3.0, 3.1 or 3.2"),
                Arguments.of("swagger: '2.0'\npaths: {}\n", "OpenAPI 2.0; convert it to 3.0, 3.1 or 3.2"),
                Arguments.of("openapi: ~\npaths: {}\n", "it has no member 'openapi'"),
                Arguments.of("openapi: [3]\n", "it has no member 'openapi'"));
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("openapi: 3.0.3\na: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((before + ", ").repeat(8))
                    .append(before)
                    .append(" ]\n");
        }
        return bomb.toString();
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void badDocumentIsOneFinding(String document, String reason, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("api.yaml"), document);

        assertUnusable(file, reason);

        assertThat(file).hasContent(document);
    }

    @Test
    void missingFileIsOneFinding(@TempDir Path folder) {
        assertUnusable(folder.resolve("api.yaml"), "there is no such file");
    }

    @Test
    void folderIsOneFinding(@TempDir Path folder) {
        assertUnusable(folder, "it is not a file");
    }

    @Test
    void otherEncodingsAreOneFinding(@TempDir Path folder) throws IOException {
        String document = "openapi: 3.0.3\ninfo: {title: Käse}\n";
        assertUnusable(
                Files.writeString(folder.resolve("a.yaml"), document, StandardCharsets.ISO_8859_1),
                "it is not encoded in UTF-8");
        assertUnusable(
                Files.writeString(folder.resolve("b.yaml"), document, StandardCharsets.UTF_16),
                "it is not encoded in UTF-8");
    }

    @Test
    void hugeFileIsOneFinding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("api.yaml");
        Files.writeString(file, "openapi: 3.0.3\n#" + "x".repeat(40 * 1024 * 1024));

        assertUnusable(file, "it is larger than 20 MB");
    }

    private static void assertUnusable(Path file, String reason) {
        MergedDocument merged = MergedDocument.of(FRAGMENT, Merging.SETTINGS, file, true);

        assertThat(merged.text()).isNull();
        assertThat(Merging.overlay(merged)).startsWith("overlay: '1.0.0'\n");
        assertThat(Merging.messages(merged))
                .singleElement()
                .asString()
                .contains(reason)
                .doesNotContain("\n", "Exception");
    }
}
