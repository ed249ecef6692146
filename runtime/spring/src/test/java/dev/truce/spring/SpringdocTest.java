package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The document that springdoc makes of the shop. */
@ShopTest
class SpringdocTest {

    private final ShopClient shop;
    private JsonNode document;

    SpringdocTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @BeforeEach
    void read() {
        document = shop.get("/v3/api-docs").is(200).json();
    }

    @Test
    void anOperationHasTheConflictsThatItCanMeet() {
        JsonNode responses = operation("/orders/{id}", "put").path("responses");
        assertThat(responses.propertyNames()).contains("200", "400", "409", "412");
        assertThat(responses.path("412").path("$ref").asString())
                .isEqualTo("#/components/responses/OrderPreconditionFailed");
        assertThat(responses
                        .path("200")
                        .path("headers")
                        .path("ETag")
                        .path("$ref")
                        .asString())
                .isEqualTo("#/components/headers/ETag");
        assertThat(operation("/orders", "post").path("responses").has("412")).isFalse();
    }

    @Test
    void anOperationThatIsNotGuardedStaysAsItIs() {
        assertThat(operation("/orders", "get").path("responses").propertyNames())
                .containsExactly("200");
        assertThat(operation("/orders", "get").has("parameters")).isFalse();
    }

    @Test
    void aPreconditionIsAHeaderThatIsAString() {
        JsonNode parameters = operation("/orders/{id}", "put").path("parameters");
        List<String> references = parameters
                .valueStream()
                .map(node -> node.path("$ref").asString(""))
                .toList();
        assertThat(references).contains("#/components/parameters/IfMatch");
        JsonNode header = document.path("components").path("parameters").path("IfMatch");
        assertThat(header.path("name").asString()).isEqualTo("If-Match");
        assertThat(header.path("in").asString()).isEqualTo("header");
        assertThat(header.path("schema").path("type").asString()).isEqualTo("string");
        assertThat(document.path("components").path("schemas").has("IfMatch")).isFalse();
        assertThat(parameters.toString()).doesNotContain("\"ifMatch\"");
    }

    @Test
    void aPreconditionOfAnOperationWithoutVersionIsShownToo() {
        JsonNode parameters = operation("/orders/{id}/remind", "post").path("parameters");
        assertThat(parameters.toString()).contains("\"If-Match\"", "\"header\"");
    }

    @Test
    void everyReferenceOfAnAddedResponseCanBeFollowed() {
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                for (JsonNode response : operation.path("responses")) {
                    follow(response);
                }
            }
        }
    }

    private void follow(JsonNode node) {
        String reference = node.path("$ref").asString("");
        if (reference.startsWith("#")) {
            JsonNode target = document.at(reference.substring(1));
            assertThat(target.isMissingNode()).as(reference).isFalse();
            follow(target);
        }
        node.forEach(this::follow);
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }
}
