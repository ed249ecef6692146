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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A database that refuses serializable transactions for what they read: who has lost a race is told the current tag all the same. */
@Timeout(120)
class SerializableRaceTest {
    private static final String SERIALIZABLE = "&options=-c%20default_transaction_isolation=serializable";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void loserIsToldTheCurrentTag() throws IOException, SQLException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                RunningSample sample = RunningSample.start(
                        Map.of("DB_URL", postgres.getJdbcUrl("postgres", "postgres") + SERIALIZABLE));
                Connection winner = postgres.getPostgresDatabase().getConnection();
                Statement statement = winner.createStatement()) {
            refuseSerializableReadsOfWhatHasChanged(statement);
            HttpResponse<String> created = client.send(
                    request(sample.address().resolve("/documents"))
                            .POST(content("first"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            URI document = sample.address()
                    .resolve(created.headers().firstValue("Location").orElseThrow());
            winner.setAutoCommit(false);
            statement.execute("UPDATE stored_documents SET version = version + 1");
            CompletableFuture<HttpResponse<String>> loser = client.sendAsync(
                    request(document)
                            .header(
                                    "If-Match",
                                    created.headers().firstValue("ETag").orElseThrow())
                            .PUT(content("second"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            while (!isSomeoneWaiting(statement)) {
                Thread.onSpinWait();
            }
            winner.commit();
            HttpResponse<String> answer = loser.join();
            assertThat(answer.statusCode()).isEqualTo(412);
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        }
    }

    /** PostgreSQL decides by itself which of two transactions it refuses; here it is always the reading one. */
    private static void refuseSerializableReadsOfWhatHasChanged(Statement statement) throws SQLException {
        statement.execute("ALTER TABLE documents RENAME TO stored_documents");
        statement.execute("""
                CREATE FUNCTION is_readable(version bigint) RETURNS boolean VOLATILE LANGUAGE plpgsql AS $$
                BEGIN
                    IF version > 0 AND current_setting('transaction_isolation') = 'serializable' THEN
                        RAISE EXCEPTION USING ERRCODE = 'serialization_failure';
                    END IF;
                    RETURN true;
                END $$
                """);
        statement.execute("CREATE VIEW documents AS SELECT * FROM stored_documents WHERE is_readable(version)");
    }

    private static boolean isSomeoneWaiting(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("SELECT 1 FROM pg_locks WHERE NOT granted")) {
            return waiting.next();
        }
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher content(String text) {
        return HttpRequest.BodyPublishers.ofString("{\"title\": \"Race\", \"content\": \"" + text + "\"}");
    }
}
