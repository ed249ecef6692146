package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DocumentSplicerTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0   # the version
            info: {title: Shop, version: '1'}
            paths:
              /orders/{orderId}:
                # changes it
                put:
                  summary: "change"
                  responses:
                    # fine
                    '200':
                      description: >
                        folded
                    default:
                      description: else

            components:
              # theirs
              schemas:
                Order:
                  type: object
            """;

    @Test
    void blockStyleIsContinuedWhereItReadsBest() {
        String text = Merging.merge(DOCUMENT, "PUT /orders/{id}").text();

        assertThat(text).startsWith("""
                        openapi: 3.1.0   # the version
                        info: {title: Shop, version: '1'}
                        paths:
                          /orders/{orderId}:
                            # changes it
                            put:
                              summary: "change"
                              parameters:
                                - $ref: '#/components/parameters/IfMatch'
                              responses:
                                # fine
                                '200':
                        """);
        Trees.assertOnlyAddsLines(DOCUMENT, text);
    }

    @Test
    void lineEndsFollowThePlace() {
        String windows = DOCUMENT.replace("\n", "\r\n");

        String text = Merging.merge(windows, "PUT /orders/{id}").text();

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.replace("\r\n", "\n"))
                .isEqualTo(Merging.merge(DOCUMENT, "PUT /orders/{id}").text());
    }

    @Test
    void byteOrderMarkAndAstralCharactersStay() {
        String document =
                "\uFEFF" + DOCUMENT.replace("Shop", "Sh\uD83D\uDE00p").replace("change\"", "\uD83D\uDE00 change\"");

        String text = Merging.merge(document, "PUT /orders/{id}").text();

        assertThat(text).startsWith("\uFEFFopenapi");
        assertThat(text.replace("\uFEFF", "")
                        .replace("Sh\uD83D\uDE00p", "Shop")
                        .replace("\uD83D\uDE00 change", "change"))
                .isEqualTo(Merging.merge(DOCUMENT, "PUT /orders/{id}").text());
    }

    @Test
    void indentationFollowsThePlace() {
        String text = Merging.merge(DOCUMENT.replace("  ", "    "), "PUT /orders/{id}")
                .text();

        assertThat(text)
                .contains("\n            parameters:\n                - $ref: '#/components/parameters/IfMatch'\n");
        assertThat(text).contains("\n    headers:\n        ETag:\n            description: ");
    }

    @Test
    void sequenceThatIsNotIndentedIsContinuedAsItIs() {
        String text = Merging.merge(
                        DOCUMENT.replace(
                                "      responses:",
                                "      parameters:\n      - name: q\n        in: query\n        schema: {}\n      responses:"),
                        "PUT /orders/{id}")
                .text();

        assertThat(text)
                .contains("        schema: {}\n      - $ref: '#/components/parameters/IfMatch'\n      responses:\n");
    }

    @Test
    void emptyResponsesAreFilled() {
        String text = Merging.merge(
                        "openapi: 3.0.3\npaths:\n  /orders:\n    post:\n      responses: {}\n", "POST /orders")
                .text();

        assertThat(text)
                .contains(
                        "      responses: {\n        \"409\": {\n          \"$ref\": \"#/components/responses/OrderCreateConflict\"\n        }}\n");
    }

    @Test
    void missingResponsesAndComponentsAreAdded() {
        String text = Merging.merge("openapi: 3.0.3\npaths:\n  /orders:\n    post:\n      summary: s", "POST /orders")
                .text();

        assertThat(text)
                .contains(
                        "      summary: s\n      responses:\n        '409':\n          $ref: '#/components/responses/OrderCreateConflict'\ncomponents:\n  schemas:\n");
        assertThat(text).doesNotEndWith("\n");
    }

    @Test
    void nameWithoutValueGetsOne() {
        String text = Merging.merge(
                        "openapi: 3.0.3\ncomponents:\npaths:\n  /orders:\n    post:\n      responses:   # none\n      summary: s\n",
                        "POST /orders")
                .text();

        assertThat(text).contains("components:\n  schemas:\n").contains("responses:   # none\n        '409':\n");
    }

    @Test
    void blockScalarAtTheEndKeepsItsValue() {
        for (String chomping : new String[] {"|", "|+", "|-", ">", ">+"}) {
            for (String end : new String[] {"", "\n", "\n\n\n"}) {
                String document = "openapi: 3.0.3\npaths:\n  /orders:\n    post:\n      responses:\n        '201':\n"
                        + "          description: " + chomping + "\n            # no comment\n            text" + end;

                String text = Merging.merge(document, "POST /orders").text();

                assertThat(text).contains("'409'").contains("\ncomponents:\n");
            }
        }
    }

    @Test
    void prettyJsonStaysPretty() {
        String text = Merging.merge("""
                        {
                        \t"openapi": "3.0.3",
                        \t"paths": {
                        \t\t"/orders": {
                        \t\t\t"post": {
                        \t\t\t\t"responses": {
                        \t\t\t\t\t"201": { "description": "a\\/b \\ud83d\\ude00" }
                        \t\t\t\t}
                        \t\t\t}
                        \t\t}
                        \t},
                        \t"components": {}
                        }
                        """, "POST /orders").text();

        assertThat(text)
                .contains("\"responses\": {\n\t\t\t\t\t\"409\": {\n\t\t\t\t\t\t\"$ref\"")
                .contains(
                        "\t\t\t\t\t\"201\": { \"description\": \"a\\/b \\ud83d\\ude00\", \"headers\": {\"ETag\": {\"$ref\":"
                                + " \"#/components/headers/ETag\"}} }\n")
                .contains("\t\"components\": {\n\t\t\"schemas\": {\n\t\t\t\"")
                .endsWith("\n\t\t}\n\t}\n}\n");
        assertThat(text.lines().allMatch(line -> line.matches("\t*[^\t ].*"))).isTrue();
    }

    @Test
    void minifiedJsonStaysMinified() {
        String text = Merging.merge(
                        "{\"openapi\":\"3.0.3\",\"paths\":{\"/orders/{id}\":{\"put\":{\"parameters\":[],\"responses\":{\"500\":{\"description\":\"\"}}}}}}",
                        "PUT /orders/{id}")
                .text();

        assertThat(text)
                .contains("\"parameters\":[{\"$ref\":\"#/components/parameters/IfMatch\"}]")
                .contains("\"responses\":{\"400\":{\"$ref\":")
                .contains("},\"500\":{\"description\":\"\"}}}}},\"components\":{\"schemas\":{\"")
                .doesNotContain("\n");
    }

    @Test
    void flowStyleInYamlIsContinuedOnItsLine() {
        String text = Merging.merge(
                        "openapi: 3.1.0\npaths:\n  /orders: {post: {summary: s, responses: {default: &d {description: d}}}}\n",
                        "POST /orders")
                .text();

        assertThat(text)
                .contains(
                        "responses: {\"409\": {\"$ref\": \"#/components/responses/OrderCreateConflict\"}, default: &d {description: d}}");
    }

    @Test
    void onlyTheFirstDocumentOfAFileIsMergedInto() {
        String text = Merging.merge(
                        "---\nopenapi: 3.1.0\npaths:\n  /orders:\n    post:\n      responses:\n        '201':\n          description: d\n...\n---\nother: 1\n",
                        "POST /orders")
                .text();

        assertThat(text).startsWith("---\nopenapi: 3.1.0\npaths:\n").endsWith("\n...\n---\nother: 1\n");
    }

    @Test
    void tabsBehindValuesAndCommentsBetweenEntriesStay() {
        String document = """
                openapi: 3.1.0\t# tab
                # before paths
                paths:
                  # a path
                  /orders:

                    # a method

                    post:
                      responses:

                        # created
                        '201': {description: d} # d
                        # server
                        '500': {description: e}
                      # the end
                # after all
                """;

        String text = Merging.merge(document, "POST /orders").text();

        Trees.assertOnlyAddsLines(
                document.replace(
                        "{description: d}",
                        "{description: d, \"headers\": {\"ETag\": {\"$ref\": \"#/components/headers/ETag\"}}}"),
                text);
        assertThat(text)
                .contains(
                        " # d\n        '409':\n          $ref: '#/components/responses/OrderCreateConflict'\n        # server\n");
    }

    @Test
    void noLineOfJsonChangesByAComma() {
        String document = """
                {
                  "openapi": "3.0.3",
                  "paths": {
                    "/orders/{id}": {
                      "put": {
                        "parameters": [
                          {
                            "name": "q",
                            "in": "query"
                          }
                        ],
                        "responses": {
                          "200": {
                            "description": "d"
                          }
                        }
                      }
                    }
                  }
                }
                """;

        Trees.assertOnlyAddsLines(
                document, Merging.merge(document, "PUT /orders/{id}").text());
    }
}
