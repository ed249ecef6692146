package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.WriteResult.Rejected;
import dev.truce.jdbc.WriteResult.Written;
import dev.truce.jdbc.support.Orders;
import dev.truce.jdbc.support.Orders.Order;
import dev.truce.jdbc.support.Postgres;
import dev.truce.jdbc.support.Racers;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfMatch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many requests at once: whatever each has checked before, the database lets one of them win. */
final class PostgresRaceTest {

    private static final int RACERS = 32;
    private static final int ROUNDS = 200;
    private static final CompareAndSet ORDERS = CompareAndSet.of(Orders.contract(), Dialect.POSTGRESQL);

    private final Postgres postgres = new Postgres();
    private final ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(Orders.contract()));
    private Connection connection;
    private Racers racers;

    @BeforeEach
    void open() throws Exception {
        connection = postgres.open();
        run(
                connection,
                "CREATE TABLE orders (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tenant INT, number TEXT,"
                        + " status TEXT, version BIGINT, counter INT DEFAULT 0, UNIQUE (tenant, number))");
        racers = new Racers(RACERS, postgres::connect);
    }

    @AfterEach
    void close() throws SQLException {
        racers.close();
        connection.close();
    }

    private void addOneForEachRound() throws SQLException {
        run(
                connection,
                "INSERT INTO orders (tenant, number, status, version)"
                        + " SELECT 7, 'n' || i, 'PENDING', 5 FROM generate_series(1, " + ROUNDS + ") i");
    }

    private long query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String outcome(WriteResult result) {
        return result instanceof Rejected rejected
                ? rejected.conflict().type().code()
                : result.getClass().getSimpleName();
    }

    @Test
    void ofManyCreatesOfOneNumberOneWinsForEachTenant() throws Exception {
        List<List<String>> rounds = racers.run(ROUNDS, (racer, round, index) -> {
            try (PreparedStatement insert = racer.prepareStatement(
                    "INSERT INTO orders (tenant, number, status, version) VALUES (?, ?, 'PENDING', 1)")) {
                insert.setInt(1, index % 2);
                insert.setString(2, "n" + round);
                insert.executeUpdate();
                return "created for " + index % 2;
            } catch (SQLException e) {
                return translator
                        .translate(e, Order.class)
                        .orElseThrow(() -> e)
                        .type()
                        .code();
            }
        });

        for (List<String> outcomes : rounds) {
            assertThat(outcomes).containsOnlyOnce("created for 0", "created for 1");
            assertThat(Collections.frequency(outcomes, "DUPLICATE_ORDER_NUMBER"))
                    .isEqualTo(RACERS - 2);
        }
    }

    @Test
    void ofManyUpdatesOfOneVersionOneWinsAndNoneIsLost() throws Exception {
        addOneForEachRound();

        List<List<String>> rounds = racers.run(ROUNDS, (racer, round, index) -> {
            IfMatch header = index % 2 == 0 ? IfMatch.valueOf("\"5\"") : IfMatch.absent();
            return outcome(ORDERS.update(round + 1)
                    .within(7)
                    .version(header, 5)
                    .set("counter", index)
                    .execute(racer));
        });

        for (List<String> outcomes : rounds) {
            assertThat(outcomes).containsOnlyOnce(Written.class.getSimpleName());
            assertThat(outcomes).containsOnly(Written.class.getSimpleName(), "PRECONDITION_FAILED", "STALE");
        }
        assertThat(query("SELECT count(*) FROM orders WHERE version = 6")).isEqualTo(ROUNDS);
    }

    @Test
    void everyWriterThatReadsAgainGetsThrough() throws Exception {
        addOneForEachRound();
        int rounds = 5;

        racers.run(rounds, (racer, round, index) -> {
            while (true) {
                try (Statement read = racer.createStatement();
                        ResultSet row =
                                read.executeQuery("SELECT version, counter FROM orders WHERE id = " + (round + 1))) {
                    row.next();
                    WriteResult result = ORDERS.update(round + 1)
                            .within(7)
                            .version(IfMatch.absent(), row.getLong(1))
                            .set("counter", row.getInt(2) + 1)
                            .execute(racer);
                    if (result instanceof Written) {
                        return true;
                    }
                }
            }
        });

        assertThat(query("SELECT sum(counter) FROM orders")).isEqualTo((long) rounds * RACERS);
        assertThat(query("SELECT sum(version - 5) FROM orders")).isEqualTo((long) rounds * RACERS);
    }

    @Test
    void ofManyTransitionsThatExcludeEachOtherOneWins() throws Exception {
        addOneForEachRound();

        List<List<String>> rounds = racers.run(ROUNDS, (racer, round, index) -> {
            ConditionalUpdate update = ORDERS.update(round + 1).within(7);
            ConditionalUpdate versioned =
                    index % 4 < 2 ? update.anyVersion() : update.version(IfMatch.valueOf("\"5\""), 5);
            return outcome(
                    versioned.transition(index % 2 == 0 ? "ship" : "cancel").execute(racer));
        });

        for (List<String> outcomes : rounds) {
            assertThat(outcomes).containsOnlyOnce(Written.class.getSimpleName());
            assertThat(outcomes)
                    .containsOnly(Written.class.getSimpleName(), "PRECONDITION_FAILED", "ILLEGAL_ORDER_TRANSITION");
        }
        assertThat(query("SELECT count(*) FROM orders WHERE version = 6 AND status IN ('SHIPPED', 'CANCELLED')"))
                .isEqualTo(ROUNDS);
    }
}
