package dev.truce.spring.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.spring.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever becomes of the owner of a key, there is one effect, and all clients end with one answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
abstract class IdempotencyOutageSuite {
    private static final int KEYS = Integer.getInteger("truce.outage.keys", 5);
    private static final int CLIENTS = 16;

    private final OutageDatabase server;
    private final JdbcTemplate sessions;
    private final JdbcClient database;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private Instance one;
    private Instance other;

    IdempotencyOutageSuite(OutageDatabase server) {
        this.server = server;
        sessions = new JdbcTemplate(new DriverManagerDataSource(server.url()));
        database = JdbcClient.create(sessions);
    }

    @BeforeAll
    void start() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                InputStream table = getClass().getResourceAsStream("/META-INF/truce/idempotency/" + server.script())) {
            statement.execute("CREATE TABLE payments (id VARCHAR(36) PRIMARY KEY, reference VARCHAR(100) NOT NULL)");
            for (String sql : new String(table.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        one = Instance.start(server.url());
        other = Instance.start(server.url());
    }

    @AfterAll
    void stop() throws Exception {
        clients.shutdownNow();
        other.close();
        one.close();
        server.stop();
    }

    @Test
    void ofManyClientsOfTwoInstancesOneIsServed() throws Exception {
        for (int round = 0; round < KEYS; round++) {
            int executed = 0;
            for (Answer answer : allAreAnsweredAlike("race-" + round)) {
                executed += isReplay(answer) ? 0 : 1;
            }
            assertThat(executed).isEqualTo(1);
        }
    }

    @Test
    void connectionOfTheOwnerIsKilled() throws Exception {
        one.bean(Outage.class).next(transaction -> {
            long owner = transaction.sql(server.session()).query(Long.class).single();
            database.sql(server.kill(owner))
                    .query((row, number) -> row.getObject(1))
                    .list();
        });

        one.pay("killed-connection").problem(503, "UNAVAILABLE");

        allAreAnsweredAlike("killed-connection");
    }

    @Test
    void answerToTheCommitOfTheOwnerIsLost() throws Exception {
        one.bean(Outage.class).next(transaction -> one.bean(LostCommits.class).next());

        Answer lost = one.pay("lost-commit").problem(503, "UNAVAILABLE");
        assertThat(lost.text("resolution")).isEqualTo("retry_later");

        assertThat(allAreAnsweredAlike("lost-commit")).allMatch(IdempotencyOutageSuite::isReplay);
    }

    @Test
    void processOfTheOwnerIsKilled() throws Exception {
        try (Instance mortal = Instance.startMortal(server.url())) {
            assertThatThrownBy(() -> mortal.pay("killed-process")).hasMessageContaining("was not answered");
        }
        allAreAnsweredAlike("killed-process");
    }

    @Test
    void ownerThatWasOvertakenWritesNothing() throws Exception {
        List<Answer> retry = new ArrayList<>();
        one.bean(Outage.class).next(transaction -> retry.add(other.paid("overtaken")));

        one.pay("overtaken").problem(409, "IDEMPOTENCY_KEY_IN_USE");

        assertThat(isReplay(retry.get(0))).isFalse();
        assertThat(allAreAnsweredAlike("overtaken"))
                .allMatch(answer -> answer.body().equals(retry.get(0).body()));
    }

    private static boolean isReplay(Answer answer) {
        return answer.header("Idempotent-Replayed") != null;
    }

    /** Sends a payment from all clients at once, to both instances, and demands one answer and one effect. */
    private List<Answer> allAreAnsweredAlike(String reference) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CLIENTS);
        List<Future<Answer>> pending = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Instance instance = i % 2 == 0 ? one : other;
            pending.add(clients.submit(() -> {
                start.await();
                return instance.paid(reference);
            }));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : pending) {
            answers.add(answer.get(60, TimeUnit.SECONDS));
        }
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(database.sql("SELECT id FROM payments WHERE reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .containsExactly(answers.get(0).text("id"));
        return answers;
    }
}
