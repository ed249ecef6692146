package dev.truce.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.tck.coverage.ContractCoverage;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A request whose row a transaction changes between its read and its write is told so, also where no tag says what it read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ContractCoverage(minimum = 1)
class LostRaceTest {
    private static final String WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    private static final String EXECUTING = "SELECT count(*) FROM truce_idempotency WHERE status IS NULL";

    private RunningSample sample;
    private RestTestClient client;
    private DataSource database;

    @BeforeAll
    void start() {
        sample = RunningSample.start();
        client = RestTestClient.bindToServer()
                .baseUrl(sample.address().toString())
                .build();
        database = sample.context().getBean(DataSource.class);
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PUT    | users     |         | {'username': '%s', 'email': '%<s@new.example'} |",
                "DELETE | users     |         | |",
                "PUT    | profiles  |         | {'displayName': 'New'} |",
                "PUT    | documents |         | {'title': 'New', 'content': '?'} |",
                "PATCH  | documents |         | {'title': 'New'} |",
                "DELETE | documents |         | |",
                "POST   | documents | paragraphs | {'content': 'More'} |",
                "PUT    | orders    |         | {'number': '%s', 'customer': 'Ada', 'quantity': 2} |",
                "DELETE | orders    |         | | cancel",
                "POST   | orders    | process | |",
                "POST   | orders    | ship    | |",
                "POST   | orders    | cancel  | |",
                "POST   | orders    | deliver | | ship",
                "POST   | orders    | return  | | ship deliver",
                "POST   | orders    | archive | | ship deliver",
            })
    void loserIsToldThatItIsStale(
            HttpMethod method,
            String table,
            @Nullable String transition,
            @Nullable String body,
            @Nullable String before)
            throws Exception {
        String name = "race-" + System.nanoTime();
        String path = created(table, name);
        for (String earlier : before == null ? new String[0] : before.split(" ")) {
            send(HttpMethod.POST, path + "/" + earlier, "", "If-Match")
                    .expectStatus()
                    .isOk();
        }
        String target = transition == null ? path : path + "/" + transition;
        String json = body == null ? "" : body.formatted(name);

        ResponseSpec answer = overtaken(table, path, () -> send(method, target, json, "If-Match", name));

        String resource = table.substring(0, table.length() - 1);
        answer.expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("STALE_" + resource.toUpperCase(Locale.ROOT));
        client.get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void aRetryOfAChangeThatStillRunsIsToldWhenToComeAgain() throws Exception {
        String path = created("documents", "");
        String lock = "UPDATE documents SET title = title WHERE id = '%s'".formatted(id(path));

        assertInUse(lock, path + "/paragraphs", "{'content': 'More'}", "If-Match", 200);

        client.get().uri(path).exchange().expectBody().jsonPath("$.content").isEqualTo("?\nMore");
    }

    @Test
    void aRetryOfACreateThatStillRunsIsToldWhenToComeAgain() throws Exception {
        String lock = "INSERT INTO orders VALUES (gen_random_uuid(), 'in-use', 'Eve', 1, 'PENDING', 1)";

        assertInUse(lock, "/orders", "{'number': 'in-use', 'customer': 'Ada', 'quantity': 1}", "If-None-Match", 201);
    }

    /** Sends a request again while the first one waits for a lock, and once more when that is answered. */
    private void assertInUse(String lock, String path, String json, String precondition, int status) throws Exception {
        Supplier<ResponseSpec> request = () -> send(HttpMethod.POST, path, json, precondition, "in-use");

        ResponseSpec first = whileBlocked(lock, EXECUTING, request, rival -> {
            request.get()
                    .expectStatus()
                    .isEqualTo(409)
                    .expectHeader()
                    .valueMatches("Retry-After", "[1-3]")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("IDEMPOTENCY_KEY_IN_USE");
            rival.rollback();
        });

        byte[] body = first.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        assertThat(request.get().expectBody().returnResult().getResponseBodyContent())
                .isEqualTo(body);
    }

    private String created(String table, String name) {
        return switch (table) {
            case "users" -> created("/users", HttpMethod.POST, "{'username': '%s', 'email': '%<s@x.example'}", name);
            case "documents" -> created("/documents", HttpMethod.POST, "{'title': 'Plan', 'content': '?'}", name);
            case "orders" ->
                created("/orders", HttpMethod.POST, "{'number': '%s', 'customer': 'Ada', 'quantity': 1}", name);
            default -> created("/profiles/" + name, HttpMethod.PUT, "{'displayName': 'Old'}", name);
        };
    }

    private String created(String path, HttpMethod method, String json, String name) {
        ResponseSpec answer = send(method, path, json.formatted(name), "If-None-Match");
        answer.expectStatus().isCreated();
        URI location = answer.returnResult().getResponseHeaders().getLocation();
        assertThat(location).isNotNull();
        return location.getPath();
    }

    private ResponseSpec send(HttpMethod method, String path, String json, String precondition) {
        return send(method, path, json, precondition, "key-" + System.nanoTime());
    }

    /** Single quotes in the JSON stand for double ones. */
    private ResponseSpec send(HttpMethod method, String path, String json, String precondition, String key) {
        RestTestClient.RequestBodySpec request =
                client.method(method).uri(path).header(precondition, "*").header("Idempotency-Key", key);
        return json.isEmpty()
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(json.replace('\'', '"'))
                        .exchange();
    }

    /** Holds the row's lock until the request waits for it, and lets it find another version then. */
    private ResponseSpec overtaken(String table, String path, Supplier<ResponseSpec> request) throws Exception {
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
    private ResponseSpec whileBlocked(String lock, String blocked, Supplier<ResponseSpec> request, Meanwhile meanwhile)
            throws Exception {
        try (Connection rival = database.getConnection();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.executeUpdate(lock);
            CompletableFuture<ResponseSpec> answer = CompletableFuture.supplyAsync(request);
            while (!counts(blocked) && !answer.isDone()) {
                Thread.onSpinWait();
            }
            meanwhile.run(rival);
            rival.setAutoCommit(true);
            return answer.get();
        }
    }

    private boolean counts(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(sql)) {
            return count.next() && count.getInt(1) > 0;
        }
    }
}
