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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request whose row a transaction changes between its read and its write is told so, also where no tag says what it read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ContractCoverage(minimum = 1)
class LostRaceTest {
    private static final String WAITING =
            "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL";

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

        Answer answer = overtaken(table, path, () -> client.send(method, target, json, "If-Match", "*"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.text("code"))
                .isEqualTo("STALE_" + table.substring(0, table.length() - 1).toUpperCase(Locale.ROOT));
        assertThat(client.get(path).status()).as("the row is still there").isEqualTo(200);
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
        String key = path.substring(path.lastIndexOf('/') + 1);
        String column = table.equals("profiles") ? "username" : "id";
        try (Connection rival = server.database().getConnection();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.executeUpdate(
                    "UPDATE %s SET version = version + 1 WHERE %s = '%s'".formatted(table, column, key));
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(request);
            while (!isSomebodyWaiting() && !answer.isDone()) {
                Thread.onSpinWait();
            }
            rival.commit();
            rival.setAutoCommit(true);
            return answer.get();
        }
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(WAITING)) {
            return count.next() && count.getInt(1) > 0;
        }
    }
}
