package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.WriteResult.Rejected;
import dev.truce.jdbc.WriteResult.Written;
import dev.truce.jdbc.support.Orders;
import dev.truce.jdbc.support.Orders.Status;
import dev.truce.jdbc.support.Postgres;
import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.PreconditionFailed;
import dev.truce.runtime.StaleVersion;
import dev.truce.runtime.generated.StateColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class PostgresCompareAndSetTest extends CompareAndSetSuite {
    PostgresCompareAndSetTest() {
        super(new Postgres());
    }

    @Test
    void enumTypeOfTheDatabaseIsCast() throws SQLException {
        run(
                connection(),
                "CREATE TYPE order_status AS ENUM ('PENDING', 'PROCESSING', 'SHIPPED', 'CANCELLED')",
                "CREATE TABLE typed (id UUID PRIMARY KEY, status order_status)",
                "INSERT INTO typed VALUES ('00000000-0000-0000-0000-000000000001', 'PENDING')");
        CompareAndSet writes = CompareAndSet.of(
                new TestContract<>(Orders.Order.class, List.of(), null, Orders.LIFECYCLE)
                        .in("public.typed", "id")
                        .withState(StateColumn.ofNames("status", Status.class).castTo("order_status")),
                Dialect.POSTGRESQL);
        ConditionalUpdate ship = writes.update(new UUID(0, 1)).transition("ship");

        assertThat(ship.execute(connection())).isInstanceOf(Written.class);
        assertThat(ship.execute(connection())).isInstanceOf(Rejected.class);
        assertThat(ship.statement().sql())
                .isEqualTo("UPDATE public.typed SET status = CAST(? AS order_status) WHERE id = ?"
                        + " AND status IN (CAST(? AS order_status), CAST(? AS order_status))");
    }

    @Test
    void versionsThatAreNoNumbersAreSetByTheApplication() throws SQLException {
        Instant then = Instant.parse("2026-01-01T00:00:00.123456Z");
        Instant now = then.plusSeconds(1);
        UUID first = new UUID(0, 1);
        run(
                connection(),
                "CREATE TABLE timed (id INT PRIMARY KEY, v TIMESTAMPTZ)",
                "INSERT INTO timed VALUES (1, '" + then + "')",
                "CREATE TABLE named (id INT PRIMARY KEY, v UUID)",
                "INSERT INTO named VALUES (1, '" + first + "')");
        IfMatch header = IfMatch.valueOf("\"x\"");

        ConditionalUpdate timed = versioned("timed").update(1).version(header, then, now);
        assertThat(timed.execute(connection())).isEqualTo(new Written(now));
        assertThat(tagOf(timed.execute(connection()))).isEqualTo("\"" + now + "\"");
        ConditionalUpdate named = versioned("named").update(1).version(header, first, new UUID(0, 2));
        assertThat(named.execute(connection())).isInstanceOf(Written.class);
        assertThat(tagOf(named.execute(connection()))).isEqualTo("\"" + new UUID(0, 2) + "\"");
    }

    private static CompareAndSet versioned(String table) {
        return CompareAndSet.of(
                new TestContract<>(Orders.Order.class, List.of(), TestContract.version("order"), null)
                        .in(table, "id")
                        .versionedBy("v"),
                Dialect.POSTGRESQL);
    }

    private static String tagOf(WriteResult result) {
        PreconditionFailed failed = (PreconditionFailed) ((Rejected) result).conflict();
        return String.valueOf(failed.currentTag());
    }

    @Test
    void serializationFailureOfTheWriteItselfIsALostRace() throws SQLException {
        CompareAndSet orders = CompareAndSet.of(Orders.contract(), Dialect.POSTGRESQL);
        try (Connection slow = new Postgres().connect()) {
            for (String header : List.of("\"5\"", "*")) {
                run(connection(), "UPDATE orders SET version = 5 WHERE id = 1");
                slow.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                slow.setAutoCommit(false);
                run(slow, "SELECT * FROM orders");
                run(connection(), "UPDATE orders SET version = 6 WHERE id = 1");
                WriteResult result = orders.update(1)
                        .within(7)
                        .version(IfMatch.valueOf(header), 5)
                        .set("number", "C")
                        .execute(slow);
                slow.rollback();

                Conflict conflict = ((Rejected) result).conflict();
                assertThat(conflict).isInstanceOf(header.equals("*") ? StaleVersion.class : PreconditionFailed.class);
            }
        }
    }
}
