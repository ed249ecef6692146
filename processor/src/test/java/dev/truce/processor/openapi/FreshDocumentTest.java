package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.SampleApi.contract;
import static dev.truce.processor.openapi.SampleApi.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.openapi.OpenApiSettings.Version;
import dev.truce.runtime.generated.MemberNaming;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FreshDocumentTest {

    @ParameterizedTest
    @EnumSource(MemberNaming.class)
    void theSampleApiIsSound(MemberNaming naming) {
        OpenApiSettings settings = new OpenApiSettings(Version.V3_0, "Shop", "1.0", "https://example.com/p", naming);

        JsonNode document = Documents.fresh(SampleApi.contract(), settings);

        assertThat(document.at("/openapi").asText()).startsWith("3.0");
    }

    @Test
    void aContractWithoutOperationsIsSoundToo() {
        assertThat(Documents.fresh(contract(List.of(SampleApi.user()), List.of()))
                        .at("/paths"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE, POST, 201 409",
        "READ, GET, 200 304 400",
        "LIST, GET, 200",
        "UPDATE, PUT, 200 400 409 412",
        "UPDATE, PATCH, 200 400 409 412",
        "UPSERT, PUT, 2XX 400 409 412",
        "DELETE, DELETE, 204 400 409 412",
        "TRANSITION, POST, 200 400 409 412",
        "NONE, POST, 2XX"
    })
    void anOperationAnswersWithItsOwnStatusAndThoseOfItsKind(Kind kind, String method, String statuses) {
        JsonNode document = Documents.fresh(
                contract(List.of(SampleApi.order()), List.of(operation(kind, method, "/orders/{id}", "Order"))));

        JsonNode responses =
                document.at("/paths/~1orders~1{id}/" + method.toLowerCase(java.util.Locale.ROOT) + "/responses");
        assertThat(responses.fieldNames()).toIterable().containsExactly(statuses.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE, false, ''",
        "READ, true, IfNoneMatch",
        "UPDATE, false, IfMatch",
        "UPDATE, true, RequiredIfMatch",
        "DELETE, true, RequiredIfMatch",
        "UPSERT, true, IfMatch IfNoneMatch",
        "TRANSITION, true, IfMatch",
        "LIST, true, ''"
    })
    void preconditionsAreParameters(Kind kind, boolean required, String parameters) {
        Resource order = SampleApi.orderBuilder()
                .versioned("version", VersionRule.Type.LONG, required)
                .build();

        JsonNode operation = Documents.fresh(
                        contract(List.of(order), List.of(operation(kind, "PUT", "/orders", "Order"))))
                .at("/paths/~1orders/put");

        assertThat(operation.path("parameters").findValuesAsText("$ref"))
                .isEqualTo(
                        parameters.isEmpty()
                                ? List.of()
                                : List.of(parameters.split(" ")).stream()
                                        .map(name -> "#/components/parameters/" + name)
                                        .toList());
    }

    @Test
    void pathVariablesOfOtherNamesAreOnePath() {
        JsonNode paths = Documents.fresh(contract(
                        List.of(SampleApi.order()),
                        List.of(
                                operation(Kind.READ, "GET", "/orders/{id}", "Order"),
                                operation(Kind.UPDATE, "PUT", "/orders/{orderId:[0-9]+}", "Order"))))
                .at("/paths");

        assertThat(paths.fieldNames()).toIterable().containsExactly("/orders/{id}");
        assertThat(paths.at("/~1orders~1{id}").fieldNames()).toIterable().containsExactly("parameters", "get", "put");
    }

    @Test
    void aPathVariableHasTheTypeOfTheKeyThatItIsNamedAfter() {
        JsonNode paths = Documents.fresh(contract(
                        List.of(SampleApi.order()),
                        List.of(
                                operation(Kind.READ, "GET", "/orders/{orderId}", "Order"),
                                operation(Kind.READ, "GET", "/shops/{shopId}/orders/{id}", "Order"))))
                .at("/paths");

        assertThat(paths.at("/~1orders~1{orderId}/parameters/0/schema/format").asText())
                .isEqualTo("uuid");
        JsonNode parameters = paths.at("/~1shops~1{shopId}~1orders~1{id}/parameters");
        assertThat(parameters.at("/0/schema").toString()).isEqualTo("{\"type\":\"string\"}");
        assertThat(parameters.at("/1/schema/format").asText()).isEqualTo("uuid");
    }

    @Test
    void anEndpointOfTwoResourcesHasTheConflictsOfBoth() {
        JsonNode document = Documents.fresh(contract(
                List.of(SampleApi.product(), SampleApi.user()),
                List.of(
                        operation(Kind.UPDATE, "POST", "/carts", "User"),
                        operation(Kind.CREATE, "POST", "/carts", "Product"))));

        JsonNode operation = document.at("/paths/~1carts/post");
        assertThat(operation.at("/operationId").asText()).isEqualTo("createProduct");
        assertThat(operation.at("/responses").fieldNames()).toIterable().containsExactly("201", "400", "409", "412");
        assertThat(document.at("/components/schemas/ProductUserCreateOrUpdateConflictProblem/discriminator/mapping")
                        .fieldNames())
                .toIterable()
                .containsExactly(
                        "DUPLICATE_PRODUCT_SKU",
                        "COLLISION",
                        "DUPLICATE_USER_USERNAME",
                        "DUPLICATE_EMAIL",
                        "STALE_USER");
    }

    @Test
    void operationsOfOneKindGetNamesOfTheirOwn() {
        JsonNode document = Documents.fresh(contract(
                List.of(SampleApi.product()),
                List.of(
                        operation(Kind.CREATE, "POST", "/products", "Product"),
                        operation(Kind.CREATE, "POST", "/shops/{id}/products", "Product"),
                        operation(Kind.LIST, "GET", "/products", "Product"))));

        assertThat(document.findValuesAsText("operationId"))
                .containsExactly("listProducts", "createProduct", "createProductPostShopsIdProducts");
    }

    @Test
    void anOperationThatCannotBePlacedIsLeftOut() {
        List<Operation> operations = List.of(
                operation(Kind.CREATE, "POST", "", "Product"),
                operation(Kind.CREATE, "", "/products", "Product"),
                operation(Kind.CREATE, "LOCK", "/products", "Product"),
                operation(Kind.CREATE, "POST", "/unknown", "Unknown"));

        assertThat(Documents.fresh(contract(List.of(SampleApi.product()), operations))
                        .at("/paths"))
                .isEmpty();
    }

    @Test
    void aBodyThatIsSentRequiresNothing() {
        JsonNode document = Documents.fresh(contract(
                List.of(SampleApi.order()),
                List.of(
                        operation(Kind.UPDATE, "PATCH", "/orders/{id}", "Order"),
                        operation(Kind.UPDATE, "PUT", "/orders/{id}", "Order"))));

        assertThat(document.at("/components/schemas/Order/required").toString())
                .isEqualTo("[\"quantity\",\"version\"]");
        assertThat(document.at("/components/schemas/OrderUpdate").has("required"))
                .isFalse();
        assertThat(document.at("/paths/~1orders~1{id}/patch/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/OrderUpdate");
    }

    @Test
    void headHasTheHeadersOfGetAndNoContent() {
        Contract contract =
                contract(List.of(SampleApi.order()), List.of(operation(Kind.READ, "HEAD", "/orders/{id}", "Order")));

        JsonNode response = Documents.fresh(contract).at("/paths/~1orders~1{id}/head/responses/200");

        assertThat(response.fieldNames()).toIterable().containsExactly("description", "headers");
    }

    @Test
    void aCreateBodyHoldsNothingThatTheServerSets() {
        JsonNode document = Documents.fresh(
                contract(List.of(SampleApi.order()), List.of(operation(Kind.CREATE, "POST", "/orders", "Order"))));

        JsonNode sent = document.at("/components/schemas/OrderCreate/properties");
        assertThat(sent.has("id")).isFalse();
        assertThat(sent.has("version")).isFalse();
        assertThat(sent.size()).isPositive();
        assertThat(document.at("/components/schemas/Order/properties").has("version"))
                .isTrue();
    }
}
