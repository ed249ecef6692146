package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.processor.openapi.OpenApiFragment;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with nulls, flow mappings, opaque parts and other bases: whatever can be added is added, and one message tells the rest. */
final class UnusualDocumentTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: v}\npaths:\n";
    private static final String PUT_ORDER = "PUT /orders/{id}";

    private static final String PATHS = HEAD
            + "  /orders/{id}:\n    parameters:\n      - {name: id, in: path, required: true, schema: {type: string}}\n"
            + "    put:\n      responses:\n        '200': {description: d}\n";

    private static MergedDocument merge(String document, String... routes) {
        OpenApiFragment fragment = OpenApiFragment.of(Merging.orders(routes), Merging.SETTINGS);
        try {
            SourceDocument source = new DocumentReader("api.yaml").read(document);
            return MergedDocument.of(fragment, Merging.SETTINGS, source, true);
        } catch (UnusableDocumentException e) {
            throw new AssertionError(e.finding().message());
        }
    }

    private static JsonNode tree(MergedDocument merged) {
        return Trees.tree(Objects.requireNonNull(merged.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "components: ~",
                "components: null # nothing yet",
                "components:   NULL   ",
                "components:\n  ~",
                "components:\n  schemas: null\n  responses: ~\n  headers:\n  examples: {}",
                "components: {schemas: null, responses: ~}",
                "components: {responses: null, parameters: ~, headers: }",
                "components: {responses, \"parameters\":, headers:\n  , schemas : ~ , examples}",
                "components:\n  securitySchemes:\n  callbacks: ~\n  links: null\n  requestBodies:\n  pathItems: ~",
                "tags: ~\nservers:\nsecurity: null\nexternalDocs:\nwebhooks: ~\nx-own: ~",
                "components: {securitySchemes: &none null, callbacks: *none}",
                "components: {schemas: {}, examples: null}\nsecurity: []"
            })
    void aNullMakesWayForWhatIsAdded(String components) {
        for (String end : new String[] {"", "\n"}) {
            MergedDocument merged = merge(PATHS + components + end, PUT_ORDER);

            assertThat(Merging.messages(merged)).isEmpty();
            assertThat(tree(merged).at("/components/schemas").size()).isGreaterThan(2);
            assertThat(tree(merged).at("/paths/~1orders~1{id}/put/responses").has("412"))
                    .isTrue();
            assertThat(merge(Objects.requireNonNull(merged.text()), PUT_ORDER).text())
                    .isEqualTo(merged.text());
        }
    }

    @Test
    void commentsBesideANullStay() {
        MergedDocument merged = merge(PATHS + "components: ~ # ours\n# end\n", PUT_ORDER);

        assertThat(merged.text()).contains("\ncomponents: # ours\n  schemas:\n").endsWith("\n# end\n");
    }

    @Test
    void aNullInJsonMakesWayToo() {
        String json = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"v\"},\"paths\":{\"/orders/{id}\":"
                + "{\"put\":{\"parameters\":null,\"responses\":{\"200\":{\"description\":\"d\"}}}}},\"components\":null}";

        MergedDocument merged = merge(json, PUT_ORDER);

        assertThat(merged.text()).doesNotContain("null").doesNotContain(" \"schemas\"");
        assertThat(tree(merged).at("/components/schemas").size()).isGreaterThan(2);
        assertThat(tree(merged).at("/paths/~1orders~1{id}/put/parameters").size())
                .isEqualTo(1);
    }

    @Test
    void aNullThatStaysInJsonIsNoMistake() {
        String json = "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"t\",\"version\":\"v\",\"contact\":null},"
                + "\"servers\":null,\"paths\":{\"/orders/{id}\":{\"summary\":null,\"put\":{\"tags\":null,\"parameters\":"
                + "[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}],"
                + "\"responses\":{\"200\":{\"description\":\"d\",\"headers\":null}}}}},"
                + "\"components\":{\"securitySchemes\":null,\"links\":null}}";

        assertThat(Merging.messages(merge(json, PUT_ORDER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{openapi: 3.0.3, info: {title: T, version: \"1\"}, paths: {\"/orders/{id}\": {put: "
                        + "{parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {200: {description: x},}}}}}",
                "{\n  openapi: 3.0.3, # a comment\n  info: {title: T, version: '1'},\n  paths: {\n    '/orders/{id}': {\n      put: {\n"
                        + "        parameters: [{name: id, in: path, required: true, schema: {type: string}}],\n"
                        + "        responses: {'200': &d {description: x}, '201': *d}\n      }\n    }\n  }\n}\n"
            })
    void aFlowMappingOfYamlIsNoJson(String document) {
        MergedDocument merged = merge(document, PUT_ORDER);

        assertThat(Merging.messages(merged)).isEmpty();
        assertThat(merged.isJson()).isFalse();
        assertThat(Trees.tree("---\n" + merged.text()).at("/components/schemas").size())
                .isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"schemas", "responses", "examples"})
    void anOpaqueSectionKeepsOnlyWhatNeedsItOut(String section) {
        MergedDocument merged = merge(PATHS + "components:\n  " + section + ": 17\n", PUT_ORDER, "GET /orders/{id}");

        assertThat(Merging.messages(merged))
                .anySatisfy(message -> assertThat(message)
                        .contains(
                                "'" + section + "' of 'components' at api.yaml",
                                "is not a mapping that can be extended"));
        assertThat(tree(merged).at("/paths/~1orders~1{id}/put/parameters").size())
                .isEqualTo(1);
        assertThat(tree(merged).at("/paths/~1orders~1{id}/put/responses").has("412"))
                .isFalse();
    }

    @Test
    void anOpaqueSectionOfHeadersLeavesProblemsWithoutHeaders() {
        MergedDocument merged = merge(PATHS + "components:\n  parameters: []\n", PUT_ORDER);

        assertThat(tree(merged).at("/paths/~1orders~1{id}/put").has("parameters"))
                .isFalse();
        assertThat(tree(merged).at("/paths/~1orders~1{id}/put/responses").has("412"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"put:", "put: ~", "put: []", "put: x", "put:\n      responses: x", "put:\n      responses: []"})
    void everyMessageSaysWhy(String operation) {
        MergedDocument merged = merge(HEAD + "  /orders/{id}:\n    " + operation + "\n", PUT_ORDER);

        assertThat(Merging.messages(merged))
                .filteredOn(message -> message.contains("OUT-OF-REACH"))
                .singleElement()
                .asString()
                .containsPattern("at api.yaml:\\d+ is not a mapping that can be extended, so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "[]", "{}", "17", "{x-own: {}}"})
    void aDocumentWithoutPathsLacksEachOperation(String paths) {
        MergedDocument merged = merge(HEAD.strip() + " " + paths + "\n", PUT_ORDER);

        assertThat(Merging.messages(merged))
                .filteredOn(message -> message.contains("UNKNOWN-OPERATION"))
                .singleElement()
                .asString()
                .endsWith("PUT /orders/{id} is not in api.yaml; there is none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "{type: object, properties: {a: true, b: false, items: {type: string, nullable: true}}}",
                "{type: array, items: false}",
                "{type: array, prefixItems: [true, {not: true}], unevaluatedItems: false, contains: true}",
                "{allOf: [true, {properties: {c: false}}], anyOf: [false], oneOf: [true]}",
                "{if: true, then: {$defs: {d: true}}, else: false, not: false, propertyNames: true}",
                "{patternProperties: {'^x': true}, dependentSchemas: {a: false}, unevaluatedProperties: false}"
            })
    void aSchemaMayBeTrueOrFalse(String schema) {
        String components = "components:\n  schemas:\n    A: " + schema + "\n";

        assertThat(Merging.messages(merge(PATHS + components, PUT_ORDER))).isEmpty();
        assertThat(Merging.messages(merge(PATHS + components + "    B: &b {type: string}\n    C: *b\n", PUT_ORDER)))
                .isEmpty();
    }

    @Test
    void aMistakeBesideASchemaThatIsTrueIsReported() {
        String components = "components:\n  schemas:\n    A: true\n    B: 17\n";

        assertThat(Merging.messages(merge(PATHS + components, PUT_ORDER)))
                .singleElement()
                .asString()
                .contains("components.schemas.B")
                .doesNotContain("components.schemas.A");
        assertThat(Merging.messages(merge(PATHS.replace("3.1.0", "3.0.3") + components, PUT_ORDER)))
                .singleElement()
                .asString()
                .contains("components.schemas.A", "components.schemas.B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'412':", "'412': ~ # later", "412: null", "\"412\": ~\n        '428': ~"})
    void aNullMakesWayForAResponse(String response) {
        MergedDocument merged = merge(PATHS + "        " + response + "\n", PUT_ORDER);

        assertThat(Merging.messages(merged)).isEmpty();
        assertThat(tree(merged)
                        .at("/paths/~1orders~1{id}/put/responses/412/$ref")
                        .asText())
                .startsWith("#/components/responses/");
        assertThat(merge(Objects.requireNonNull(merged.text()), PUT_ORDER).text())
                .isEqualTo(merged.text());
    }

    @Test
    void aLargeOrDeepDocumentIsNoMistake() {
        String large = "x-text: " + "text ".repeat(700_000) + "\n";

        assertThat(Merging.messages(merge(PATHS + large, PUT_ORDER))).isEmpty();
        assertThat(Merging.messages(merge(PATHS + "x-one: &one 1\nx-other: *one\n" + large, PUT_ORDER)))
                .isEmpty();
        assertThat(Merging.messages(merge(PATHS + "x-list: " + "[".repeat(150) + "]".repeat(150) + "\n", PUT_ORDER)))
                .isEmpty();
    }

    @Test
    void aSecondDocumentInTheFileIsOneMessage() {
        assertThat(Merging.messages(merge(PATHS + "---\na: b\n", PUT_ORDER)))
                .singleElement()
                .asString()
                .contains("'expected a single document in the stream'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{url: '{scheme}://example.com/shop', variables: {scheme: {default: https}}}]",
                "[{url: '{scheme}://example.com/shop'}]",
                "[{url: 'https://{host}:{port}/{base}/', variables: {host: {default: h}, base: {default: shop}}}]",
                "[{url: '/{base}', variables: {base: {enum: [shop, other], default: shop}}}]"
            })
    void aServerMayHaveVariables(String servers) {
        assertThat(Merging.messages(merge(PATHS + "servers: " + servers + "\n", "PUT /shop/orders/{id}")))
                .isEmpty();
    }

    private static final String VERSION_3_2 = PATHS.replace("3.1.0", "3.2.0")
            + "    query:\n      responses:\n        '200': {summary: only a summary}\n";

    @Test
    void openApi32IsMergedWithAValidationOfOurOwn() {
        MergedDocument merged = merge(VERSION_3_2, PUT_ORDER);

        assertThat(Merging.messages(merged)).isEmpty();
        assertThat(merged.text()).startsWith("openapi: 3.2.0\n").contains("'412':", "query:");
    }

    @Test
    void aReferenceOfOpenApi32ThatLeadsNowhereIsReported() {
        MergedDocument merged = merge(
                VERSION_3_2.replace("{summary: only a summary}", "{$ref: '#/components/responses/Gone'}"), PUT_ORDER);

        assertThat(Merging.messages(merged))
                .singleElement()
                .asString()
                .contains(
                        "the reference #/components/responses/Gone at /paths//orders/{id}/query/responses/200 leads nowhere");
    }

    static Stream<String[]> bases() {
        return Stream.of(
                new String[] {"/api/v1", "", "set -Atruce.openapi.base=/api/v1, with which all match"},
                new String[] {"/tenants/{tenant}", "", "add /tenants/{…} to the paths in the code, with which all match"
                },
                new String[] {"", "/shop", "add /shop to the URL of its server, with which all match"},
                new String[] {
                    "/v2",
                    "/v1",
                    "its paths begin with /v2 instead of /v1; correct one of them, or -Atruce.openapi.base"
                });
    }

    @ParameterizedTest
    @MethodSource("bases")
    void oneMessageNamesTheBaseThatWouldMatchAll(String ofDocument, String ofCode, String remedy) {
        String document = HEAD + "  " + ofDocument
                + "/orders/{id}:\n    put:\n      responses: {}\n    get:\n      responses: {}\n";

        MergedDocument merged =
                merge(document, "PUT " + ofCode + "/orders/{orderId}", "GET " + ofCode + "/orders/{id}");

        assertThat(Merging.messages(merged))
                .filteredOn(message -> message.contains("UNKNOWN-OPERATION"))
                .singleElement()
                .asString()
                .endsWith(" " + ofCode + "/orders/{id} and 1 more are not in api.yaml; " + remedy);
    }

    @Test
    void whereOneOperationMatchesEachOtherIsReported() {
        String document = HEAD
                + "  /api/orders/{id}:\n    put:\n      responses: {}\n  /orders/{id}:\n    get:\n      responses: {}\n";

        MergedDocument merged = merge(document, PUT_ORDER, "GET /orders/{id}");

        assertThat(Merging.messages(merged))
                .filteredOn(message -> message.contains("UNKNOWN-OPERATION"))
                .singleElement()
                .asString()
                .contains("PUT /orders/{id} is not in api.yaml; did you mean");
    }

    @Test
    void variablesAloneSuggestNoBase() {
        MergedDocument merged = merge(HEAD + "  /pets/{id}:\n    put:\n      responses: {}\n", PUT_ORDER);

        assertThat(Merging.messages(merged))
                .filteredOn(message -> message.contains("UNKNOWN-OPERATION"))
                .singleElement()
                .asString()
                .doesNotContain("begin");
    }
}
