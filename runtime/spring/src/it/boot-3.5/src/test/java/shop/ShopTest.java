package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same jar on Spring Framework 6 and Jackson 2. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.endpoints.web.exposure.include=*")
@AutoConfigureObservability
class ShopTest {
    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AccountController controller;

    @Test
    void aDuplicateIsTheRulesConflict() throws Exception {
        assertThat(send("POST", "/accounts", "a@example.com").statusCode()).isEqualTo(201);
        JsonNode problem = problem(send("POST", "/accounts", "a@example.com"), 409, "DUPLICATE_ACCOUNT_EMAIL");
        assertThat(problem.path("field").asText()).isEqualTo("email");
        assertThat(problem.path("value").asText()).isEqualTo("a@example.com");
        assertThat(send("GET", problem.path("type").asText(), null).statusCode()).isEqualTo(200);
        assertThat(send("GET", "/actuator/metrics/http.server.conflicts", null).body())
                .contains("DUPLICATE_ACCOUNT_EMAIL");
        assertThat(send("GET", "/actuator/metrics/http.server.requests", null).body()).contains("\"conflict\"");
    }

    @Test
    void tagsAreGivenAndRequired() throws Exception {
        String account = create("b@example.com");
        HttpResponse<String> read = send("GET", account, null);
        assertThat(read.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(send("GET", account, null, "If-None-Match", "\"7\", W/\"0\"").statusCode()).isEqualTo(304);
        HttpResponse<String> stale = send("PUT", account, "c@example.com", "If-Match", "\"7\"");
        assertThat(problem(stale, 412, "ACCOUNT_PRECONDITION_FAILED").path("current_etag").asText()).isEqualTo("\"0\"");
        HttpResponse<String> written =
                send("PUT", account, "c@example.com", "If-Match", "\"7\"", "If-Match", "\"0\"");
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(written.headers().firstValue("ETag")).contains("\"1\"");
    }

    @Test
    void aLostRaceIsAFailedPreconditionOrStale() throws Exception {
        String account = create("d@example.com");
        controller.race(() -> wins(account));
        problem(send("PUT", account, "f@example.com", "If-Match", "\"0\""), 412, "ACCOUNT_PRECONDITION_FAILED");
        controller.race(() -> wins(account));
        problem(send("PUT", account, "f@example.com"), 409, "STALE_ACCOUNT");
    }

    @Test
    void theHeadersAreExposedToOtherOrigins() throws Exception {
        HttpResponse<String> read = send("GET", create("g@example.com"), null, "Origin", "https://example.com");
        assertThat(read.headers().firstValue("Access-Control-Expose-Headers").orElse("")).contains("ETag");
    }

    @Test
    void springdocShowsTheConflicts() throws Exception {
        JsonNode document = json.readTree(send("GET", "/v3/api-docs", null).body());
        JsonNode put = document.path("paths").path("/accounts/{id}").path("put");
        assertThat(put.path("responses").has("412")).isTrue();
        assertThat(put.path("parameters").toString()).contains("#/components/parameters/IfMatch");
        assertThat(document.path("components").path("parameters").path("IfMatch").path("in").asText())
                .isEqualTo("header");
        assertThat(document.path("components").path("responses").has("AccountPreconditionFailed")).isTrue();
    }

    private void wins(String account) {
        try {
            assertThat(send("PUT", account, "e" + System.nanoTime() + "@example.com").statusCode()).isEqualTo(200);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String create(String email) throws Exception {
        return "/accounts/" + json.readTree(send("POST", "/accounts", email).body()).path("id").asText();
    }

    private JsonNode problem(HttpResponse<String> answer, int status, String code) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo(code);
        return problem;
    }

    private HttpResponse<String> send(String method, String path, String email, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(email == null ? "" : "{\"email\":\"" + email + "\"}"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
