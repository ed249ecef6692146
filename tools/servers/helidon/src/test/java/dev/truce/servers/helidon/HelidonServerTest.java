package dev.truce.servers.helidon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.truce.servers.suite.ServerSuite;
import io.helidon.microprofile.server.Server;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Helidon MP with CDI and MicroProfile Metrics: it finds the feature as a service, and the beans of the module in its jar. */
class HelidonServerTest extends ServerSuite {
    private Server server;

    @BeforeAll
    void start() {
        server = Server.builder().host("localhost").port(0).build().start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Override
    protected URI baseUri() {
        return URI.create("http://localhost:" + server.port());
    }

    @Override
    protected Map<String, String> unmet() {
        String reason = "Helidon answers every HEAD with Content-Length: 0";
        return Map.of("31/user-head", reason, "31/order-head", reason);
    }

    @Test
    void conflictIsCountedWithMicroProfileMetrics() throws IOException, InterruptedException {
        assertEquals(201, createUser());
        assertEquals(409, createUser());

        MetricRegistry registry = CDI.current().select(MetricRegistry.class).get();
        List<String> counted = registry.getCounters().keySet().stream()
                .filter(id -> id.getName().equals("http.server.conflicts"))
                .map(MetricID::getTags)
                .filter(tags -> tags.get("http_route").equals("/users"))
                .map(tags -> tags.get("error_type"))
                .toList();
        assertTrue(counted.contains("DUPLICATE_USER_USERNAME"), counted::toString);
    }

    @Test
    void blindWriteIsCountedWithMicroProfileMetrics() throws IOException, InterruptedException {
        String content = "{\"title\": \"counted\", \"content\": \"text\"}";
        String document = send("POST", "/documents", content)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertEquals(200, send("PUT", document, content).statusCode());
        assertEquals(
                200,
                send("PUT", document, content.replace("}", ", \"version\": 0}")).statusCode());

        MetricRegistry registry = CDI.current().select(MetricRegistry.class).get();
        List<MetricID> counted = registry.getCounters().keySet().stream()
                .filter(id -> id.getName().equals("http.server.blind.writes"))
                .filter(id -> id.getTags().get("http_request_method").equals("PUT"))
                .toList();
        assertEquals(1, counted.size());
        assertEquals("document", counted.get(0).getTags().get("resource"));
        assertEquals("/documents/{id}", counted.get(0).getTags().get("http_route"));
    }

    private HttpResponse<Void> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(baseUri().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }

    private int createUser() throws IOException, InterruptedException {
        return send("POST", "/users", "{\"username\": \"counted\", \"email\": \"counted@example.org\"}")
                .statusCode();
    }
}
