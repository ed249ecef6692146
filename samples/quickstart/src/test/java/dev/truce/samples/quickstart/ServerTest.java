package dev.truce.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.samples.quickstart.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers where no rule is concerned. */
@ExtendWith(RunningServer.class)
class ServerTest {
    private final Client client;

    ServerTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/users    | {\"username\": \"ada\"                       | body",
                "/users    | []                                           | body",
                "/users    | {\"username\": \"ada\"}                      | email",
                "/users    | {\"username\": \"ada\", \"email\": null}     | email",
                "/users    | {\"username\": \"ada\", \"email\": 5}        | email",
                "/users    | {\"username\": \" \", \"email\": \"a@x\"}    | username",
                "/users    | {\"username\": \"a\", \"username\": \"b\"}   | body",
                "/products | {\"sku\": \"1\", \"name\": \"a\", \"price\": 1e999999999}  | price",
                "/products | {\"sku\": \"1\", \"name\": \"a\", \"price\": 1e-999999999} | price",
                "/products | {\"sku\": \"1\", \"name\": \"a\", \"price\": \"1\"}        | price",
                "/orders   | {\"number\": \"1\", \"customer\": \"a\", \"quantity\": 0}  | quantity",
                "/orders   | {\"number\": \"1\", \"customer\": \"a\", \"quantity\": 1.5}| quantity",
                "/orders   | {\"number\": \"1\", \"customer\": \"a\", \"quantity\": 1, \"status\": \"SHIPED\"} | status",
                "/bookings | {\"room\": \"1\", \"start\": \"tomorrow\", \"guest\": \"a\"} | start",
                "/bookings | {\"room\": \"1\", \"start\": \"+999999999-01-01T00:00:00Z\", \"guest\": \"a\"} | start",
                "/bookings | {\"room\": \"1\", \"start\": \"-0001-01-01T00:00:00Z\", \"guest\": \"a\"} | start",
                "/users    | {\"username\": \"a\\u0000b\", \"email\": \"a@x\"}  | username",
                "/users    | {\"username\": \"\\ud800\", \"email\": \"a@x\"}     | username",
                "/products | {\"sku\": \"1\", \"name\": \"a\", \"price\": 1e99999999999}  | body",
            })
    void contentThatIsNotValidIsABadRequestThatNamesTheMember(String path, String json, String field) {
        Answer answer = client.post(path, json);

        assertProblem(answer, 400, "REQUEST_INVALID");
        assertThat(answer.text("field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profiles/a%00b", "/profiles/%ff", "/profiles/%ed%a0%80"})
    void pathThatIsNoTextIsABadRequest(String path) {
        assertProblem(client.put(path, "{\"displayName\": \"Ada\"}", "If-None-Match", "*"), 400, "REQUEST_INVALID");
    }

    @Test
    void anIdThatIsNoneIsABadRequest() {
        assertProblem(client.get("/users/ada"), 400, "REQUEST_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere",
        "GET, /",
        "GET, /users/",
        "GET, /users/00000000-0000-0000-0000-000000000000",
        "POST, /users/00000000-0000-0000-0000-000000000000/subscriptions",
        "GET, /profiles/nobody",
        "GET, /problems/order/nothing"
    })
    void whatIsNotThereIsNotFound(String method, String path) {
        assertProblem(client.send(method, path, ""), 404, "REQUEST_NOT_FOUND");
    }

    @Test
    void aMethodThatIsNotAllowedNamesThoseThatAre() {
        Answer answer = client.send("PATCH", "/profiles/ada", "{}");

        assertProblem(answer, 405, "REQUEST_METHOD_NOT_ALLOWED");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, PUT");
    }

    @Test
    void contentOfAnotherMediaTypeIsRefusedBeforeTheResourceIsLookedFor() {
        Answer answer =
                client.put("/users/00000000-0000-0000-0000-000000000000", "username=ada", "Content-Type", "text/plain");

        assertProblem(answer, 415, "REQUEST_UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void contentWithoutEndIsRefused() {
        Answer answer = client.post("/documents", "\"" + "x".repeat(1_000_000) + "\"");

        assertProblem(answer, 413, "REQUEST_CONTENT_TOO_LARGE");
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        String product = client.post("/products", "{\"sku\": \"a/b +%\", \"name\": \"n\", \"price\": 0.1}")
                .path();

        Answer get = client.get(product);
        Answer head = client.send("HEAD", product, "");

        assertThat(get.text("sku")).isEqualTo("a/b +%");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
        assertThat(head.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void aPreflightAllowsThePreconditionsAndExposesTheTags() {
        Answer answer = client.send("OPTIONS", "/users", "", "Origin", "https://app.example");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .contains("If-Match", "If-None-Match", "Idempotency-Key");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After", "Location");
    }

    @Test
    void everyProblemOfTheCatalogueCanBeOpenedUnderItsType() {
        JsonNode problems = client.get("/problems").json();

        assertThat(problems).hasSizeGreaterThan(20);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(
                                client.get(problem.path("type").asText()).json())
                        .isEqualTo(problem));
    }

    @Test
    void theDocumentIsServedInBothForms() {
        assertThat(client.get("/openapi.yaml").body()).startsWith("openapi: ").contains("/orders/{id}/ship");
        assertThat(client.get("/openapi.json").json().at("/paths/~1orders~1{id}~1ship/post/responses/409"))
                .isNotEmpty();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("type")).startsWith("/problems/request/");
    }
}
