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
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Outages while clients write: nothing that was acknowledged is lost or doubled, and the service recovers by itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class OutageTest {
    private static final int WRITERS = 8;
    private static final int OUTAGES = Integer.getInteger("truce.load.outages", 1);
    private static final int POOL = 5;

    private RestartablePostgres postgres;
    private RunningSample sample;

    @BeforeAll
    void start() throws IOException, SQLException {
        postgres = new RestartablePostgres();
        sample = RunningSample.start(
                "DB_URL=" + postgres.url() + "&connectTimeout=2",
                "spring.datasource.hikari.maximum-pool-size=" + POOL,
                "spring.datasource.hikari.connection-timeout=1000",
                "truce.idempotency.lease=2s");
    }

    @AfterAll
    void stop() throws IOException {
        sample.close();
        postgres.close();
    }

    /** What happens to the database, after which it serves again. */
    private interface Outage {
        void happen(List<Writer> writers) throws Exception;
    }

    @Test
    void terminatedSessions() throws Exception {
        during(writers -> postgres.terminateSessions());
    }

    @Test
    void crashOfASession() throws Exception {
        during(writers -> postgres.crash());
    }

    @Test
    void immediateStop() throws Exception {
        during(writers -> {
            postgres.stopImmediately();
            awaitMore(writers, Writer::refused);
            postgres.startAgain();
        });
    }

    @Test
    void exhaustedPool() throws Exception {
        DataSource pool = sample.context().getBean(HikariDataSource.class);
        during(writers -> {
            List<Connection> taken = new ArrayList<>();
            while (taken.size() < POOL) {
                try {
                    taken.add(pool.getConnection());
                } catch (SQLException e) {
                    // the writers were faster
                }
            }
            awaitMore(writers, Writer::refused);
            for (Connection connection : taken) {
                connection.close();
            }
        });
    }

    private void during(Outage outage) throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        List<Writer> writers = new ArrayList<>();
        List<Future<?>> runs = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int i = 0; i < WRITERS; i++) {
                writers.add(new Writer(sample.address(), outage.hashCode() + "-" + i, isOver));
            }
            writers.forEach(writer -> runs.add(threads.submit(writer)));
            for (int i = 0; i < OUTAGES; i++) {
                awaitMore(writers, Writer::done);
                outage.happen(writers);
                awaitMore(writers, Writer::done);
            }
            isOver.set(true);
            for (Future<?> run : runs) {
                run.get(60, TimeUnit.SECONDS);
            }
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
        nothingIsLostOrDoubled(writers);
    }

    /** Waits until a count has grown by 5 for each writer. */
    private static void awaitMore(List<Writer> writers, ToIntFunction<Writer> count) {
        int target = writers.stream().mapToInt(count).sum() + 5 * WRITERS;
        while (writers.stream().mapToInt(count).sum() < target) {
            Thread.onSpinWait();
        }
    }

    private void nothingIsLostOrDoubled(List<Writer> writers) throws SQLException {
        try (Connection connection = postgres.connect()) {
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (Writer writer : writers) {
                assertThat(writer.wrong()).isEmpty();
                assertThat(database.sql("SELECT content FROM documents WHERE id = ?::uuid")
                                .param(writer.document())
                                .query(String.class)
                                .single())
                        .isEqualTo(writer.content());
                assertThat(database.sql("SELECT title FROM documents WHERE title = ANY (?)")
                                .param(writer.attempted().toArray(String[]::new))
                                .query(String.class)
                                .list())
                        .doesNotHaveDuplicates()
                        .containsAll(writer.created());
            }
        }
    }
}
