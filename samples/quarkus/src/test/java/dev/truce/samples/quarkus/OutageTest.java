package dev.truce.samples.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions of the database that end between two requests: a document that is stored is never answered with 404. */
@Timeout(120)
class OutageTest {
    private static final int OUTAGES = 5;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void storedDocumentIsNeverMissing() throws IOException, SQLException, InterruptedException {
        List<Integer> answers = new ArrayList<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                RunningSample sample =
                        RunningSample.start(Map.of("DB_URL", postgres.getJdbcUrl("postgres", "postgres")))) {
            URI document = create(sample);
            for (int i = 0; i < OUTAGES; i++) {
                answers.add(read(document));
                statement.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                        + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
                answers.add(read(document));
            }
        }
        assertThat(answers).containsOnly(200, 503);
    }

    private URI create(RunningSample sample) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(sample.address().resolve("/documents"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"Outage\", \"content\": \"none\"}"))
                .build();
        HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
        return request.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    private int read(URI document) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(document).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
