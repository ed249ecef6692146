package dev.truce.samples.springboot.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.truce.samples.springboot.RunningSample;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Outages while clients write: nothing that was acknowledged is lost or doubled, each refused request gets a 503 problem, and the
 * service recovers by itself. Each outage happens once, or as often as {@code truce.load.outages} says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class OutageTest {
    private static final int WRITERS = 8;
    private static final int OUTAGES = Integer.getInteger("truce.load.outages", 1);
    private static final int POOL = 5;

    private RestartablePostgres postgres;
    private RunningSample sample;
    private Progress progress;

    @BeforeAll
    void start() throws IOException, SQLException {
        postgres = new RestartablePostgres();
        sample = RunningSample.start(
                "DB_URL=" + postgres.url() + "&connectTimeout=2",
                "spring.datasource.hikari.maximum-pool-size=" + POOL,
                "spring.datasource.hikari.connection-timeout=1000",
                "truce.idempotency.lease=2s",
                "logging.level.com.zaxxer.hikari=error",
                "logging.level.org.hibernate=off");
    }

    @AfterAll
    void stop() throws IOException {
        sample.close();
        postgres.close();
    }

    /** What happens to the database, after which it serves again. */
    private interface Outage {
        void happen() throws Exception;
    }

    @Test
    void terminatedSessions() throws Exception {
        writersSurvive("terminated", postgres::terminateSessions);
    }

    @Test
    void crashOfASession() throws Exception {
        writersSurvive("crash", postgres::crash);
    }

    @Test
    void immediateStop() throws Exception {
        writersSurvive("stop", () -> {
            postgres.stopImmediately();
            progress.awaitRefused(WRITERS);
            postgres.startAgain();
        });
    }

    @Test
    void exhaustedPool() throws Exception {
        HikariDataSource pool = sample.context().getBean(HikariDataSource.class);
        writersSurvive("pool", () -> {
            List<Connection> taken = new ArrayList<>();
            while (taken.size() < POOL) {
                try {
                    taken.add(pool.getConnection());
                } catch (SQLException e) {
                    // the writers were faster
                }
            }
            progress.awaitRefused(WRITERS);
            for (Connection connection : taken) {
                connection.close();
            }
        });
    }

    private void writersSurvive(String name, Outage outage) throws Exception {
        progress = new Progress();
        AtomicBoolean isOver = new AtomicBoolean();
        List<Writer> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Writer(sample.address(), name + "-" + i, progress, isOver));
        }
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Writer>> runs = writers.stream().map(threads::submit).toList();
            for (int i = 0; i < OUTAGES; i++) {
                progress.awaitDone(3 * WRITERS);
                outage.happen();
                progress.awaitDone(3 * WRITERS);
            }
            isOver.set(true);
            for (Future<Writer> run : runs) {
                run.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        try (Connection connection = postgres.connect()) {
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            writers.forEach(writer -> nothingIsLostOrDoubled(writer, database));
        }
    }

    private static void nothingIsLostOrDoubled(Writer writer, JdbcClient database) {
        assertThat(writer.wrong()).isEmpty();
        assertThat(database.sql("SELECT content FROM documents WHERE id = ?::uuid")
                        .param(writer.document())
                        .query(String.class)
                        .single())
                .isEqualTo(writer.content());
        // a create that was refused may have been carried out
        assertThat(database.sql("SELECT title FROM documents WHERE title LIKE ?")
                        .param(writer.name() + "-%")
                        .query(String.class)
                        .list())
                .doesNotHaveDuplicates()
                .containsAll(writer.created());
    }
}
