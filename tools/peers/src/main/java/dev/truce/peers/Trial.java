package dev.truce.peers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A library in the situations: two instances of its application on one database. */
final class Trial implements AutoCloseable {
    final Contestant contestant;
    final Instance one;
    final Instance other;
    private final EmbeddedPostgres server;
    private final JdbcClient database;

    private Trial(Contestant contestant, EmbeddedPostgres server) throws IOException {
        this.contestant = contestant;
        this.server = server;
        JdbcTemplate sessions = new JdbcTemplate(new DriverManagerDataSource(url()));
        database = JdbcClient.create(sessions);
        sessions.execute("CREATE TABLE payments (id VARCHAR(36) PRIMARY KEY, reference TEXT NOT NULL)");
        try (InputStream table = getClass().getResourceAsStream("/META-INF/truce/idempotency/postgresql.sql")) {
            sessions.execute(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
        one = Instance.start(contestant, url());
        other = Instance.start(contestant, url());
    }

    static Trial start(Contestant contestant) throws IOException {
        return new Trial(contestant, EmbeddedPostgres.start());
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Ends the session that a transaction of an instance is on. */
    void killSession(Instance instance) {
        long session = instance.bean(JdbcClient.class)
                .sql("SELECT pg_backend_pid()")
                .query(Long.class)
                .single();
        database.sql("SELECT pg_terminate_backend(" + session + ")")
                .query(Boolean.class)
                .single();
    }

    int payments(String reference) {
        return database.sql("SELECT COUNT(*) FROM payments WHERE reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    /** Returns the answers to requests, and how many payments they have made. */
    String seen(String reference, Answer... answers) {
        int payments = payments(reference);
        return Arrays.stream(answers).map(Answer::toString).collect(Collectors.joining(", ")) + "; " + payments
                + (payments == 1 ? " payment" : " payments");
    }

    /** Sends requests one after the other. */
    String seen(Call... calls) throws InterruptedException {
        Answer[] answers = new Answer[calls.length];
        for (int i = 0; i < calls.length; i++) {
            answers[i] = calls[i].send(one);
        }
        return seen(calls[0].reference(), answers);
    }

    /** A request that stays in its transaction until it is let go. */
    Held hold(Call call) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        one.bean(Script.class).next(Script.Place.INSIDE, () -> {
            arrived.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        CompletableFuture<Answer> answer = later(call, one);
        arrived.await();
        return new Held(released, answer);
    }

    /** Sends a request on another thread. */
    static CompletableFuture<Answer> later(Call call, Instance instance) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return call.send(instance);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /**
     * A request that stays in its transaction.
     *
     * @param gate lets it go
     * @param answer its answer, which comes after that
     */
    record Held(CountDownLatch gate, CompletableFuture<Answer> answer) {
        Answer release() {
            gate.countDown();
            return answer.join();
        }
    }

    @Override
    public void close() throws IOException {
        one.close();
        other.close();
        server.close();
    }
}
