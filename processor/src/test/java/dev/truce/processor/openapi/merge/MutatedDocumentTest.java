package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.truce.processor.openapi.OpenApiFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with random damage are merged or refused with a reason, and never fail the compilation. */
final class MutatedDocumentTest {

    private static final int DOCUMENTS = 300;

    private static final List<String> PIECES = List.of(
            "~",
            "null",
            "[]",
            "{}",
            "[",
            "}",
            ":",
            ": ",
            "- ",
            "&a ",
            "*a",
            "<<: *a\n",
            "? ",
            "|\n",
            ">-\n",
            "#",
            "'",
            "\"",
            "\t",
            "\n",
            "\r\n",
            "\u0000",
            "\uFEFF",
            "\uD83D",
            "!!map ",
            "$ref: '#/components/schemas/Order'\n",
            "components:\n",
            "responses: 1\n",
            "schemas: ~\n");

    private static final String YAML = """
            openapi: 3.1.0
            info: {title: t, version: v}
            servers:
              - url: https://example.com/api
            paths:
              /orders:
                post: &post
                  responses:
                    '201': {description: made, headers: {ETag: {schema: {type: string}}}}
              /orders/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                put:
                  parameters: ~
                  responses:
                    '200':
                      description: |
                        ok
                delete: *post
            components:
              schemas: null
              responses:
                NotFound: {description: none}
            """;

    private static final String JSON =
            "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"t\",\"version\":\"v\"},\"paths\":{\"/orders/{id}\":"
                    + "{\"put\":{\"parameters\":null,\"responses\":{\"200\":{\"description\":\"d\"}}}}},\"components\":null}";

    static IntStream seeds() {
        return IntStream.range(0, DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedDocumentIsMergedOrRefused(int seed) {
        Random random = new Random(seed);
        String document = mutated(seed % 3 == 0 ? JSON : YAML, random);
        OpenApiFragment fragment = OpenApiFragment.of(
                Merging.orders("POST /orders", "PUT /orders/{id}", "DELETE /orders/{id}", "GET /orders/{id}"),
                Merging.SETTINGS);

        assertThatCode(() -> merge(document, fragment)).as(document).doesNotThrowAnyException();
    }

    /** Merges it, and merges the result again: what Truce writes, it can read. */
    private static void merge(String document, OpenApiFragment fragment) {
        MergedDocument merged;
        try {
            merged = MergedDocument.of(fragment, Merging.SETTINGS, new DocumentReader("api.yaml").read(document), true);
        } catch (UnusableDocumentException refused) {
            return;
        }
        try {
            new DocumentReader("api.yaml").read(java.util.Objects.requireNonNull(merged.text()));
        } catch (UnusableDocumentException e) {
            throw new AssertionError(e.finding().message() + "\n" + merged.text(), e);
        }
    }

    private static String mutated(String document, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            int begin = random.nextInt(text.length());
            int end = Math.min(text.length(), begin + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(begin, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(begin, end);
                case 2 -> text.replace(begin, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> {
                    List<String> lines = new ArrayList<>(text.toString().lines().toList());
                    String moved = lines.remove(random.nextInt(lines.size()));
                    lines.add(random.nextInt(lines.size() + 1), moved);
                    text = new StringBuilder(String.join("\n", lines));
                }
            }
            if (text.isEmpty()) {
                text.append('~');
            }
        }
        return text.toString();
    }
}
