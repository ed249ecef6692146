package dev.truce.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.samples.quickstart.Client.Answer;
import dev.truce.tck.coverage.ContractCoverage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request whose row a transaction changes between its read and its write is told so, also where no tag says what it read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ContractCoverage(minimum = 1)
class LostRaceTest {
    private static final String WAITING =
            "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL";
    private static final String EXECUTING = "SELECT count(*) FROM truce_idempotency WHERE status IS NULL";

    private QuickstartServer server;
    private Client client;

    @BeforeAll
    void start() throws Exception {
        server = QuickstartServer.start(0, false);
        client = new Client(server.address());
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PUT    | users     |         | {\"username\": \"%s\", \"email\": \"new-%<s\"} |",
                "DELETE | users     |         | |",
                "PUT    | profiles  |         | {\"displayName\": \"New\"} |",
                "PUT    | documents |         | {\"title\": \"New\", \"content\": \"?\"} |",
                "PATCH  | documents |         | {\"title\": \"New\"} |",
                "DELETE | documents |         | |",
                "POST   | documents | paragraphs | {\"content\": \"More\"} |",
                "PUT    | orders    |         | {\"number\": \"%s\", \"customer\": \"Ada\", \"quantity\": 2} |",
                "DELETE | orders    |         | | cancel",
                "POST   | orders    | process | |",
                "POST   | orders    | ship    | |",
                "POST   | orders    | cancel  | |",
                "POST   | orders    | deliver | | ship",
                "POST   | orders    | return  | | ship deliver",
                "POST   | orders    | archive | | ship deliver",
            })
    void loserIsToldThatItIsStale(String method, String table, String transition, String body, String before)
            throws Exception {
        String name = "race-" + System.nanoTime();
        String path = created(table, name);
        for (String earlier : before == null ? new String[0] : before.split(" ")) {
            assertThat(client.post(path + "/" + earlier, "").status()).isEqualTo(200);
        }
        String target = transition == null ? path : path + "/" + transition;
        String json = body == null ? "" : body.formatted(name);

        Answer answer = overtaken(
                table, path, () -> client.send(method, target, json, "If-Match", "*", "Idempotency-Key", name));

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.text("code"))
                .isEqualTo("STALE_" + table.substring(0, table.length() - 1).toUpperCase(Locale.ROOT));
        assertThat(client.get(path).status()).as("the row is still there").isEqualTo(200);
    }

    @Test
    void aRetryOfAChangeThatStillRunsIsToldWhenToComeAgain() throws Exception {
        String path = created("documents", "");
        String lock = "UPDATE documents SET title = title WHERE id = '%s'".formatted(id(path));

        assertInUse(lock, path + "/paragraphs", "{\"content\": \"More\"}", 200);

        assertThat(client.get(path).text("content")).isEqualTo("?\nMore");
    }

    @Test
    void aRetryOfACreateThatStillRunsIsToldWhenToComeAgain() throws Exception {
        String lock = "INSERT INTO orders VALUES (RANDOM_UUID(), 'in-use', 'Eve', 1, 'PENDING', 1)";

        assertInUse(lock, "/orders", "{\"number\": \"in-use\", \"customer\": \"Ada\", \"quantity\": 1}", 201);
    }

    /** Sends a request again while the first one waits for a lock, and once more when that is answered. */
    private void assertInUse(String lock, String path, String json, int status) throws Exception {
        Supplier<Answer> request = () -> client.post(path, json, "Idempotency-Key", "in-use");
        Answer[] early = new Answer[1];

        Answer first = whileBlocked(lock, EXECUTING, request, rival -> {
            early[0] = request.get();
            rival.rollback();
        });

        assertThat(early[0].status()).as(early[0].body()).isEqualTo(409);
        assertThat(early[0].text("code")).isEqualTo("IDEMPOTENCY_KEY_IN_USE");
        assertThat(early[0].header("Retry-After")).matches("[1-3]");
        assertThat(first.status()).as(first.body()).isEqualTo(status);
        assertThat(request.get().body()).isEqualTo(first.body());
    }

    private String created(String table, String name) {
        return switch (table) {
            case "users" ->
                client.post("/users", "{\"username\": \"%s\", \"email\": \"%<s\"}".formatted(name))
                        .path();
            case "documents" ->
                client.post("/documents", "{\"title\": \"Plan\", \"content\": \"?\"}")
                        .path();
            case "orders" ->
                client.post("/orders", "{\"number\": \"%s\", \"customer\": \"Ada\", \"quantity\": 1}".formatted(name))
                        .path();
            default -> {
                client.put("/profiles/" + name, "{\"displayName\": \"Old\"}", "If-None-Match", "*");
                yield "/profiles/" + name;
            }
        };
    }

    /** Holds the row's lock until the request waits for it, and lets it find another version then. */
    private Answer overtaken(String table, String path, Supplier<Answer> request) throws Exception {
        String column = table.equals("profiles") ? "username" : "id";
        return whileBlocked(
                "UPDATE %s SET version = version + 1 WHERE %s = '%s'".formatted(table, column, id(path)),
                WAITING,
                request,
                Connection::commit);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What happens in the transaction that a request waits for. */
    private interface Meanwhile {
        void run(Connection rival) throws SQLException;
    }

    /** Sends a request, and runs the rest of the transaction that it waits for when it is as far as {@code blocked} counts. */
    private Answer whileBlocked(String lock, String blocked, Supplier<Answer> request, Meanwhile meanwhile)
            throws Exception {
        try (Connection rival = server.database().getConnection();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.executeUpdate(lock);
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(request);
            while (!counts(blocked) && !answer.isDone()) {
                Thread.onSpinWait();
            }
            meanwhile.run(rival);
            rival.setAutoCommit(true);
            return answer.get();
        }
    }

    private boolean counts(String sql) throws SQLException {
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(sql)) {
            return count.next() && count.getInt(1) > 0;
        }
    }
}
