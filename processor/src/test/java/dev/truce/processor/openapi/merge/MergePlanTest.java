package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document gets, what it has already, and what cannot be reached. */
final class MergePlanTest {

    private static final String PUT_ORDER = "PUT /orders/{id}";
    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: v}\npaths:\n";

    private static String put(String... lines) {
        return HEAD + "  /orders/{id}:\n    put:\n" + String.join("\n", lines) + "\n";
    }

    private static long count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void documentedStatusStaysAndANoteSaysWhere() {
        MergedDocument merged = Merging.merge(
                put(
                        "      responses:",
                        "        409: {description: mine}",
                        "        '412':",
                        "          $ref: other.yaml"),
                PUT_ORDER);

        assertThat(Merging.messages(merged))
                .containsExactly(
                        "[TRUCE-OPENAPI-STATUS-KEPT] 409 of PUT /orders/{id} stays as it is at api.yaml:7; "
                                + "remove it to let Truce document it",
                        "[TRUCE-OPENAPI-STATUS-KEPT] 412 of PUT /orders/{id} stays as it is at api.yaml:8; "
                                + "remove it to let Truce document it");
        assertThat(merged.text()).doesNotContain("OrderUpdateConflict").contains("'400':\n");
    }

    @Test
    void operationThatIsNotThereIsReportedWithTheNearestOne() {
        MergedDocument merged = Merging.merge(put("      responses: {}").replace("/orders/", "/order/"), PUT_ORDER);

        assertThat(Merging.messages(merged))
                .containsExactly("[TRUCE-OPENAPI-UNKNOWN-OPERATION] PUT /orders/{id} is not in api.yaml; "
                        + "did you mean 'PUT /order/{id}'?");
        assertThat(merged.text()).doesNotContain("components");
    }

    @Test
    void documentWithoutPathsHasNoOperation() {
        MergedDocument merged = Merging.merge("openapi: 3.1.0\nwebhooks: {}\n", PUT_ORDER);

        assertThat(Merging.messages(merged))
                .containsExactly(
                        "[TRUCE-OPENAPI-UNKNOWN-OPERATION] PUT /orders/{id} is not in api.yaml; there is none");
        assertThat(merged.text()).isEqualTo("openapi: 3.1.0\nwebhooks: {}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the path item, the operation and the responses behind a reference
                "  /orders/{id}:\n    $ref: orders.yaml\n",
                "  /orders/{id}:\n    put:\n      $ref: put.yaml\n",
                "  /orders/{id}:\n    put:\n      responses:\n        $ref: responses.yaml\n",
            })
    void whatStandsBehindAReferenceIsLeftAlone(String paths) {
        MergedDocument merged = Merging.merge(HEAD + paths, PUT_ORDER);

        assertThat(merged.text()).isEqualTo(HEAD + paths);
        assertThat(Merging.messages(merged))
                .singleElement()
                .asString()
                .contains("OUT-OF-REACH", "is reached through a $ref");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // both the places with the alias and the one with the anchor
                "  /orders/{id}:\n    put:\n      responses: &r\n        '200': {description: d}\n  /b:\n    put:\n      responses: *r\n",
                "  /b:\n    put:\n      responses: &r\n        '200': {description: d}\n  /orders/{id}:\n    put:\n      responses: *r\n",
                "  /b: &b\n    put:\n      responses:\n        '200': {description: d}\n  /orders/{id}: *b\n",
                "  /orders/{id}: &b\n    put:\n      responses:\n        '200': {description: d}\n  /b: *b\n",
                "  /b:\n    put: &p\n      responses:\n        '200': {description: d}\n  /orders/{id}:\n    put:\n      <<: *p\n      summary: s\n",
                "  /b: &b\n    put:\n      responses:\n        '200': {description: d}\n  /orders/{id}:\n    <<: *b\n",
            })
    void whatAnAliasRepeatsIsLeftAlone(String paths) {
        MergedDocument merged = Merging.merge(HEAD + paths, PUT_ORDER);

        assertThat(merged.text()).isEqualTo(HEAD + paths);
        assertThat(Merging.messages(merged))
                .singleElement()
                .asString()
                .contains(
                        "OUT-OF-REACH",
                        "PUT /orders/{id}",
                        "is reached through an alias or a merge key, or is repeated by one");
    }

    @Test
    void responsesThatAMergeKeyCompletesGetTheRest() {
        MergedDocument merged = Merging.merge(
                "openapi: 3.1.0\nx-common: &common\n  '409': {description: common}\n  '500': {description: e}\npaths:\n"
                        + "  /orders/{id}:\n    put:\n      responses:\n        <<: *common\n        '200': {description: d}\n",
                PUT_ORDER);

        assertThat(merged.text())
                .contains("        <<: *common\n        '200': {description: d, ")
                .contains("\n        '412':\n");
        assertThat(Merging.messages(merged)).singleElement().asString().contains("STATUS-KEPT] 409");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "      parameters:\n        - {name: if-match, in: header, schema: {type: string}}\n",
                "      parameters:\n        - $ref: '#/components/parameters/Tag'\n",
                "      parameters:\n        - $ref: ../parameters/if_match.yml\n",
                "    parameters:\n      - {name: If-Match, in: header, schema: {type: string}}\n",
                "    parameters:\n      - $ref: '#/components/parameters/Tag'\n",
            })
    void headerThatIsDeclaredIsNotDeclaredAgain(String parameters) {
        String operation = parameters.startsWith("      ") ? parameters : "";
        String item = operation.isEmpty() ? parameters : "";
        String document = HEAD + "  /orders/{id}:\n" + item + "    put:\n" + operation + "      responses: {}\n"
                + "components:\n  parameters:\n    Tag: {name: If-Match, in: header, schema: {type: string}}\n";

        assertThat(Merging.merge(document, PUT_ORDER).text())
                .doesNotContain("parameters/IfMatch")
                .contains("OrderUpdateConflict");
    }

    @Test
    void queryParameterOfTheSameNameDoesNotCount() {
        String document =
                put("      parameters:", "        - {name: If-Match, in: query, schema: {}}", "      responses: {}");

        assertThat(Merging.merge(document, PUT_ORDER).text())
                .contains("schema: {}}\n        - $ref: '#/components/parameters/IfMatch'\n");
    }

    @Test
    void equalComponentIsUsedAgain() {
        String fresh = Merging.merge(put("      responses: {}"), PUT_ORDER).text();
        String two = fresh.replace(
                "paths:\n", "paths:\n  /orders:\n    post:\n      responses:\n        default: {description: d}\n");

        MergedDocument merged = Merging.merge(two, Merging.orders(PUT_ORDER, "POST /orders"));

        assertThat(count(merged.text(), "\n    DuplicateNumber")).isZero();
        assertThat(count(merged.text(), "\n    OrderDuplicateNumberProblem:")).isEqualTo(1);
        assertThat(merged.text()).contains("OrderCreateConflict").contains("\n    OrderCreateConflict:\n");
        assertThat(merged.findings()).isEmpty();
    }

    @Test
    void otherComponentOfTheSameNameMakesOursTakeAnother() {
        MergedDocument merged = Merging.merge(
                put("      responses: {}")
                        + "components:\n  schemas:\n    OrderDuplicateNumberProblem: {type: object}\n"
                        + "    OrderDuplicateNumberProblem2: {type: string}\n",
                PUT_ORDER);

        assertThat(Merging.messages(merged))
                .containsExactly(
                        "[TRUCE-OPENAPI-COMPONENT-RENAMED] schemas/OrderDuplicateNumberProblem is something else at api.yaml:9, so Truce's component is named OrderDuplicateNumberProblem3; "
                                + "rename yours to change that");
        assertThat(merged.text())
                .contains("\n    OrderDuplicateNumberProblem3:\n")
                .contains("- $ref: '#/components/schemas/OrderDuplicateNumberProblem3'\n")
                .contains("DUPLICATE_ORDER_NUMBER: '#/components/schemas/OrderDuplicateNumberProblem3'\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/api/v1, /api/v1/orders/{id}",
        "/api/v1, /api/v1/orders/{id}",
        "//example.com/api/v1/, /api/v1/orders/{id}",
        "https://example.com/{tenant}, /{t}/orders/{id}",
        "https://example.com, /orders/{id}",
        "https://example.com/api, '/orders/{id}/'"
    })
    void pathOfAServerStandsBeforeThePaths(String server, String path) {
        String document = put("      responses: {}").replace("paths:", "servers:\n  - url: '" + server + "'\npaths:");

        assertThat(Merging.merge(document, "PUT " + path).text()).contains("OrderUpdateConflict");
    }

    @Test
    void componentsBehindAReferenceMakeTheDocumentUnreachable() {
        String document = put("      responses: {}") + "components:\n  $ref: components.yaml\n";

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> MergePlan.of(
                        dev.truce.processor.openapi.OpenApiFragment.of(Merging.orders(PUT_ORDER), Merging.SETTINGS),
                        new DocumentReader("api.yaml").read(document)))
                .isInstanceOf(UnusableDocumentException.class)
                .hasMessageContaining(
                        "'components' at api.yaml:7 is reached through a $ref, so Truce adds nothing there");
    }

    @Test
    void entityTagOfASuccessIsDeclaredWhereTheSuccessIsWritten() {
        String text = Merging.merge(
                        put(
                                "      responses:",
                                "        '200':",
                                "          description: d",
                                "          headers:",
                                "            X-A: {schema: {}}",
                                "        '201': {$ref: '#/components/responses/Made'}"),
                        PUT_ORDER)
                .text();

        assertThat(text)
                .contains(
                        "            X-A: {schema: {}}\n            ETag:\n              $ref: '#/components/headers/ETag'\n        '201': {$ref: '#/components/responses/Made'}\n");
    }
}
