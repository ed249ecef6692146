package dev.truce.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances on one PostgreSQL: whatever becomes of the owner of a key, there is one effect, and every client gets one answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyFaultsTest {
    private static final int KEYS = 50;
    private static final int CLIENTS = 16;
    private static final String LEASE = "truce.idempotency.lease=2s";
    private static final String WAITING =
            "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE '%documents%'";

    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedPostgres postgres;
    private CommitLosingProxy proxy;
    private RunningSample one;
    private RunningSample other;
    private JdbcClient database;

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        proxy = new CommitLosingProxy(postgres.getPort());
        one = RunningSample.start(url(proxy.port()), LEASE);
        other = RunningSample.start(url(postgres.getPort()), LEASE);
        database = JdbcClient.create(postgres.getPostgresDatabase());
    }

    @AfterAll
    void stop() throws IOException {
        other.close();
        one.close();
        proxy.close();
        postgres.close();
    }

    private static String url(int port) {
        return "DB_URL=jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Test
    void ofManyClientsOfTwoInstancesOneIsServedAndAllGetItsAnswer() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (int round = 0; round < KEYS; round++) {
                Append append = new Append(document(), UUID.randomUUID().toString());
                CyclicBarrier line = new CyclicBarrier(CLIENTS);
                List<Future<HttpResponse<String>>> answers = new ArrayList<>();
                for (int i = 0; i < CLIENTS; i++) {
                    URI server = (i % 2 == 0 ? one : other).address();
                    answers.add(clients.submit(() -> {
                        line.await();
                        return append.finalAnswer(server);
                    }));
                }
                String body = answers.get(0).get().body();
                int executed = 0;
                for (Future<HttpResponse<String>> answer : answers) {
                    assertThat(answer.get().body()).isEqualTo(body);
                    executed += isReplay(answer.get()) ? 0 : 1;
                }
                assertThat(executed).isEqualTo(1);
                append.assertDoneOnce();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void killedConnectionOfTheOwner() throws Exception {
        Append append = new Append(document(), "killed-connection");
        whileLocked(append.document(), () -> {
            CompletableFuture<HttpResponse<String>> first = append.later(one.address());
            long owner = waiting(1).get(0);
            database.sql("SELECT pg_terminate_backend(?)")
                    .param(owner)
                    .query(Boolean.class)
                    .single();

            assertThat(first.get().statusCode()).isGreaterThanOrEqualTo(500);
        });
        assertThat(append.finalAnswer(other.address()).statusCode()).isEqualTo(200);
        append.assertDoneOnce();
        assertThat(isReplay(append.send(one.address()))).isTrue();
    }

    @Test
    void killedProcessOfTheOwner() throws Exception {
        Append append = new Append(document(), "killed-process");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleApplication.class.getName(),
                        "--server.port=0",
                        "--" + url(postgres.getPort()),
                        "--" + LEASE)
                .redirectErrorStream(true)
                .start();
        try {
            URI address = address(process);
            whileLocked(append.document(), () -> {
                append.later(address);
                waiting(1);
                process.destroyForcibly().waitFor();
            });
        } finally {
            process.destroyForcibly();
        }
        HttpResponse<String> retry = append.finalAnswer(other.address());

        assertThat(retry.statusCode()).isEqualTo(200);
        append.assertDoneOnce();
        assertThat(append.send(one.address()).body()).isEqualTo(retry.body());
    }

    @Test
    void lostAnswerToTheCommitOfTheOwner() throws Exception {
        Append append = new Append(document(), "lost-commit");
        proxy.arm();

        assertThat(append.send(one.address()).statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(proxy.isArmed()).isFalse();

        HttpResponse<String> retry = append.finalAnswer(one.address());
        assertThat(retry.statusCode()).isEqualTo(200);
        assertThat(isReplay(retry)).isTrue();
        append.assertDoneOnce();
    }

    @Test
    void ownerThatWasOvertakenWritesNothing() throws Exception {
        Append append = new Append(document(), "overtaken");
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        whileLocked(append.document(), () -> {
            answers.add(append.later(one.address()));
            waiting(1);
            answers.add(CompletableFuture.supplyAsync(() -> append.finalAnswer(other.address())));
            waiting(2);
        });

        HttpResponse<String> slow = answers.get(0).get();
        HttpResponse<String> retry = answers.get(1).get();
        assertThat(slow.statusCode()).as(slow.body()).isEqualTo(409);
        assertThat(retry.statusCode()).as(retry.body()).isEqualTo(200);
        append.assertDoneOnce();
        assertThat(append.send(one.address()).body()).isEqualTo(retry.body());
    }

    /** Waits until so many requests wait for a document, and returns the processes of PostgreSQL that serve them. */
    private List<Long> waiting(int count) {
        List<Long> processes = List.of();
        while (processes.size() < count) {
            processes = database.sql(WAITING).query(Long.class).list();
        }
        return processes;
    }

    private static boolean isReplay(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotent-Replayed").isPresent();
    }

    private static URI address(Process process) throws IOException {
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Pattern started = Pattern.compile("Tomcat started on port (\\d+)");
        StringBuilder seen = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher port = started.matcher(line);
            if (port.find()) {
                return URI.create("http://localhost:" + port.group(1));
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("the process has ended:\n" + seen);
    }

    private UUID document() {
        UUID id = UUID.randomUUID();
        database.sql("INSERT INTO documents VALUES (?, 'Plan', 'One.', 0)")
                .param(id)
                .update();
        return id;
    }

    /** What happens while a document is locked. */
    private interface Steps {
        void run() throws Exception;
    }

    /** Keeps a document from being written. */
    private void whileLocked(UUID document, Steps steps) throws Exception {
        try (Connection rival = postgres.getPostgresDatabase().getConnection();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.execute("SELECT 1 FROM documents WHERE id = '" + document + "' FOR UPDATE");
            steps.run();
            rival.rollback();
        }
    }

    /** A request that makes a document longer, under its key. */
    private final class Append {
        private final UUID document;
        private final String key;

        Append(UUID document, String key) {
            this.document = document;
            this.key = key;
        }

        UUID document() {
            return document;
        }

        private HttpRequest request(URI server) {
            return HttpRequest.newBuilder(server.resolve("/documents/" + document + "/paragraphs"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"content\": \"Two.\"}"))
                    .build();
        }

        HttpResponse<String> send(URI server) {
            try {
                return http.send(request(server), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }

        CompletableFuture<HttpResponse<String>> later(URI server) {
            return http.sendAsync(request(server), HttpResponse.BodyHandlers.ofString());
        }

        /** Sends the request again as long as its key is in use. */
        HttpResponse<String> finalAnswer(URI server) {
            HttpResponse<String> answer = send(server);
            while (answer.body().contains("IDEMPOTENCY_KEY_IN_USE")) {
                answer = send(server);
            }
            return answer;
        }

        void assertDoneOnce() {
            assertThat(database.sql("SELECT content FROM documents WHERE id = ?")
                            .param(document)
                            .query(String.class)
                            .single())
                    .isEqualTo("One.\nTwo.");
        }
    }
}
