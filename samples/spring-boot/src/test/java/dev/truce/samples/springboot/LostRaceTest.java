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

        ResponseSpec answer = overtaken(table, path, () -> send(method, target, json, "If-Match"));

        String resource = table.substring(0, table.length() - 1);
        answer.expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("STALE_" + resource.toUpperCase(Locale.ROOT));
        client.get().uri(path).exchange().expectStatus().isOk();
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

    /** Single quotes in the JSON stand for double ones. */
    private ResponseSpec send(HttpMethod method, String path, String json, String precondition) {
        RestTestClient.RequestBodySpec request = client.method(method).uri(path).header(precondition, "*");
        return json.isEmpty()
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(json.replace('\'', '"'))
                        .exchange();
    }

    /** Holds the row's lock until the request waits for it, and lets it find another version then. */
    private ResponseSpec overtaken(String table, String path, Supplier<ResponseSpec> request) throws Exception {
        String key = path.substring(path.lastIndexOf('/') + 1);
        String column = table.equals("profiles") ? "username" : "id";
        try (Connection rival = database.getConnection();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.executeUpdate(
                    "UPDATE %s SET version = version + 1 WHERE %s = '%s'".formatted(table, column, key));
            CompletableFuture<ResponseSpec> answer = CompletableFuture.supplyAsync(request);
            while (!isSomebodyWaiting() && !answer.isDone()) {
                Thread.onSpinWait();
            }
            rival.commit();
            rival.setAutoCommit(true);
            return answer.get();
        }
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(WAITING)) {
            return count.next() && count.getInt(1) > 0;
        }
    }
}
