package dev.truce.samples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that wait for the database for too long: the client is told to come back, and nothing is written. */
@Timeout(120)
class WaitTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void transactionThatIsRolledBackAfterItsTimeoutIsUnavailable() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                RunningSample sample = start(postgres, "quarkus.transaction-manager.default-transaction-timeout=5s");
                Connection holder = postgres.getPostgresDatabase().getConnection()) {
            HttpResponse<String> created = send(write("POST", sample.address().resolve("/documents"), "stored"))
                    .join();
            URI document = created.request()
                    .uri()
                    .resolve(created.headers().firstValue("Location").orElseThrow());

            lockDocuments(holder);
            assertThat(List.of(send(HttpRequest.newBuilder(document)), send(write("PUT", document, "lost"))))
                    .allSatisfy(answer -> assertUnavailable(answer.join()));
            holder.rollback();
            HttpResponse<String> now = send(HttpRequest.newBuilder(document)).join();
            assertThat(now.body()).contains("stored");
            assertThat(now.headers().firstValue("ETag")).hasValue("\"0\"");
        }
    }

    @Test
    void requestForWhichThePoolHasNoConnectionIsUnavailable() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                RunningSample sample = start(postgres, "quarkus.datasource.jdbc.max-size=2");
                Connection holder = postgres.getPostgresDatabase().getConnection();
                Connection observer = postgres.getPostgresDatabase().getConnection()) {
            lockDocuments(holder);
            URI documents = sample.address().resolve("/documents");
            List<CompletableFuture<HttpResponse<String>>> served =
                    List.of(send(write("POST", documents, "first")), send(write("POST", documents, "second")));
            while (waiting(observer) < served.size()) {
                Thread.onSpinWait();
            }

            assertUnavailable(send(write("POST", documents, "third")).join());
            holder.rollback();
            assertThat(served).extracting(answer -> answer.join().statusCode()).containsOnly(201);
        }
    }

    private static RunningSample start(EmbeddedPostgres postgres, String... properties) {
        return RunningSample.start(Map.of("DB_URL", postgres.getJdbcUrl("postgres", "postgres")), properties);
    }

    private static void lockDocuments(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute("LOCK TABLE documents IN ACCESS EXCLUSIVE MODE");
        }
    }

    private static int waiting(Connection observer) throws SQLException {
        try (Statement statement = observer.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("\"UNAVAILABLE\"", "\"retry_later\"");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder write(String method, URI uri, String content) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofString("{\"title\": \"Wait\", \"content\": \"" + content + "\"}"));
    }
}
