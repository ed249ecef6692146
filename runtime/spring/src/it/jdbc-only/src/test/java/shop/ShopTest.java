package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.ClassUtils;

/** The starter needs nothing that the application has not. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShopTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.persistence.Entity",
                "org.hibernate.Session",
                "org.springframework.orm.ObjectOptimisticLockingFailureException",
                "org.springdoc.core.customizers.OpenApiCustomizer",
                "io.micrometer.core.instrument.MeterRegistry",
                "io.micrometer.tracing.Tracer",
                "org.springframework.web.reactive.DispatcherHandler"
            })
    void theApplicationHasNone(String type) {
        assertThat(ClassUtils.isPresent(type, null)).isFalse();
    }

    @Test
    void conflictsAreAnswered() throws Exception {
        HttpResponse<String> created = send("POST", "/accounts", "{\"id\":1,\"email\":\"a@example.com\",\"version\":1}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        HttpResponse<String> again = send("POST", "/accounts", "{\"id\":2,\"email\":\"a@example.com\",\"version\":1}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("\"code\":\"DUPLICATE_ACCOUNT_EMAIL\"", "\"value\":\"a@example.com\"");
        String change = "{\"id\":1,\"email\":\"b@example.com\",\"version\":1}";
        assertThat(send("PUT", "/accounts/1", change, "If-Match", "\"7\"").statusCode()).isEqualTo(412);
        HttpResponse<String> updated = send("PUT", "/accounts/1", change, "If-Match", "\"7\"", "If-Match", "\"1\"");
        assertThat(updated.headers().firstValue("ETag")).contains("\"2\"");
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
