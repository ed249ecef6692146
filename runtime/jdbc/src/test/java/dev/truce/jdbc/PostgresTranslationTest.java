package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.truce.jdbc.support.Deadlock;
import dev.truce.jdbc.support.Postgres;
import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

final class PostgresTranslationTest extends ConstraintTranslationSuite {
    PostgresTranslationTest() {
        super(new Postgres());
    }

    @ParameterizedTest
    @CsvSource({
        "short, short",
        "a_table_whose_name_has_really_very_many_characters, größe_und_noch_ein_langer_name_einer_spalte",
        "exactly_as_long_as_the_column_of_it, exactly_as_long_as_the_table_of_it__",
        "äöüäöüäöüäöüäöüäöüäöüäöü, äöüäöüäöüäöüäöüäöüäöüäöü",
        "t, a_column_whose_name_is_so_long_that_it_fills_nearly_all_of_it",
    })
    void longDefaultNameIsCutAtSixtyThreeBytes(String table, String column) throws SQLException {
        run(
                connection(),
                "CREATE TABLE " + table + " (id INT PRIMARY KEY, " + column + " INT UNIQUE)",
                "INSERT INTO " + table + " VALUES (1, 1)");
        ServerErrorMessage told = Objects.requireNonNull(
                ((PSQLException) failure(connection(), "INSERT INTO " + table + " VALUES (2, 1)"))
                        .getServerErrorMessage());
        // Without a detail, as for a user who may not read the column, only the name is left.
        SQLException failure = new PSQLException(new ServerErrorMessage(
                "SERROR\0C23505\0M…\0n" + told.getConstraint() + "\0t" + told.getTable() + "\0"));

        assertThat(translated(failure, new TestContract<>(Item.class, List.of(unique("A", column))).in(table, "id")))
                .contains("A");
        assertThat(translated(failure, new TestContract<>(Item.class, List.of(unique("B", "b"))).in(table, "id")))
                .isEmpty();
    }

    @Test
    void deferredConstraintIsFoundAtCommit() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, a INT,"
                        + " CONSTRAINT uk_a UNIQUE (a) DEFERRABLE INITIALLY DEFERRED)",
                "INSERT INTO items VALUES (1, 1)");
        connection().setAutoCommit(false);
        run(connection(), "INSERT INTO items VALUES (2, 1)");
        SQLException failure =
                catchThrowableOfType(SQLException.class, () -> connection().commit());
        connection().setAutoCommit(true);

        assertThat(translated(failure, items(unique("A", "a").withConstraintNames("uk_a"))))
                .contains("A");
        assertThat(translated(failure, items(unique("A", "a")))).contains("A");
    }

    @Test
    void partitionsConstraintIsThatOfItsTableOnceItsNameIsKnown() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT, k INT, a TEXT, PRIMARY KEY (id, k), CONSTRAINT uk_a UNIQUE (a, k))"
                        + " PARTITION BY RANGE (k)",
                "CREATE TABLE items_low PARTITION OF items FOR VALUES FROM (0) TO (100) PARTITION BY RANGE (k)",
                "CREATE TABLE items_lowest PARTITION OF items_low FOR VALUES FROM (0) TO (50)",
                "INSERT INTO items VALUES (1, 1, 'x')");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (2, 1, 'x')");
        SQLException key = failure(connection(), "INSERT INTO items VALUES (1, 1, 'y')");
        ResourceContract<Item> items =
                new TestContract<>(Item.class, List.of(unique("A", "a").withScope("k"))).in("items", "id", "k");

        assertThat(resolved(failure, items)).contains("A");
        assertThat(resolved(key, items)).isEmpty();
        assertThat(ConstraintTranslator.of(Contracts.of(items), connection()).violatesKey(key, Item.class))
                .isTrue();
        assertThat(translated(failure, items)).isEmpty();
        assertThat(translated(failure, items(unique("A", "a").withConstraintNames("uk_a", "items_lowest_a_k_key"))))
                .contains("A");
    }

    @Test
    void partialIndexOverTheFoldedColumnSelectsTheRuleThatIgnoresCase() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, tenant INT, email TEXT, gone INT)",
                "CREATE UNIQUE INDEX ON items (tenant, lower(email)) WHERE gone IS NULL",
                "INSERT INTO items VALUES (1, 1, 'x', NULL), (2, 2, 'x', NULL), (3, 1, 'x', 1)");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (4, 1, 'X', NULL)");

        assertThat(translated(
                        failure, items(unique("E", "email").withScope("tenant").ignoringCase())))
                .contains("E");
        assertThat(resolved(
                        failure, items(unique("E", "email").withScope("tenant").ignoringCase())))
                .contains("E");
        assertThat(translated(failure, items(unique("E", "email").withScope("tenant"))))
                .isEmpty();
    }

    @Test
    void exclusionConstraintIsAUniqueRuleByItsName() throws SQLException {
        run(
                connection(),
                "CREATE EXTENSION IF NOT EXISTS btree_gist",
                "CREATE TABLE items (id INT PRIMARY KEY, room INT,"
                        + " during TSRANGE, CONSTRAINT no_overlap EXCLUDE USING GIST (room WITH =, during WITH &&))",
                "INSERT INTO items VALUES (1, 1, '[2026-01-01,2026-01-03)')");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (2, 1, '[2026-01-02,2026-01-04)')");

        assertThat(translated(failure, items(unique("SLOT", "room", "during").withConstraintNames("no_overlap"))))
                .contains("SLOT");
        assertThat(translated(failure, items(unique("SLOT", "room", "during")))).isEmpty();
    }

    @Test
    void abortedTransactionStillTellsWhatAbortedIt() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, a INT CONSTRAINT uk_a UNIQUE)",
                "INSERT INTO items VALUES (1, 1)");
        connection().setAutoCommit(false);
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (2, 1)");
        SQLException aborted = failure(connection(), "SELECT 1");
        connection().rollback();
        connection().setAutoCommit(true);

        assertThat(aborted.getSQLState()).isEqualTo("25P02");
        assertThat(translated(failure, items(unique("A", "a")))).contains("A");
        assertThat(translated(aborted, items(unique("A", "a")))).contains("A");
    }

    @Test
    void deadlockIsACollision() throws Exception {
        run(connection(), "SET deadlock_timeout = '50ms'");
        try (Connection other = new Postgres().connect()) {
            run(other, "SET deadlock_timeout = '50ms'");
            SQLException failure = Deadlock.provoke(connection(), other);

            assertThat(failure.getSQLState()).isEqualTo("40P01");
            assertThat(ConstraintTranslator.of(Contracts.of(items())).translate(failure))
                    .containsInstanceOf(Collision.class);
        }
    }

    @Test
    void transactionThatCannotBeSerializedIsACollision() throws SQLException {
        run(connection(), "CREATE TABLE items (id INT PRIMARY KEY, a INT)", "INSERT INTO items VALUES (1, 1)");
        try (Connection other = new Postgres().connect()) {
            other.setAutoCommit(false);
            other.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            run(other, "SELECT * FROM items");
            run(connection(), "UPDATE items SET a = 2");
            SQLException failure = failure(other, "UPDATE items SET a = 3");
            other.rollback();

            assertThat(failure.getSQLState()).isEqualTo("40001");
            assertThat(ConstraintTranslator.of(Contracts.of(items())).translate(failure))
                    .containsInstanceOf(Collision.class);
        }
    }

    @Test
    void connectionThatTheServerHasEndedForItsIdlenessIsAnOutage() throws SQLException {
        try (Connection idle = new Postgres().connect()) {
            int server = ((PgConnection) idle).getBackendPID();
            run(idle, "SET idle_in_transaction_session_timeout = '1ms'", "BEGIN");
            while (isConnected(server)) {
                Thread.onSpinWait();
            }
            SQLException failure = failure(idle, "SELECT 1");

            assertThat(failure.getSQLState()).isEqualTo("25P03");
            assertThat(ConstraintTranslator.of(Contracts.of(items())).read(failure))
                    .hasValueSatisfying(
                            violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.OUTAGE));
        }
    }

    private boolean isConnected(int server) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM pg_stat_activity WHERE pid = " + server)) {
            row.next();
            return row.getInt(1) == 1;
        }
    }

    @Test
    void selfReferenceIsADeleteOfAReferencedRowToo() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, parent INT REFERENCES items)",
                "INSERT INTO items VALUES (1, NULL), (2, 1)");
        SQLException delete = failure(connection(), "DELETE FROM items WHERE id = 1");
        SQLException insert = failure(connection(), "INSERT INTO items VALUES (3, 77)");
        ResourceContract<Item> items =
                items(TestContract.reference("CHILDREN", "item").withTable("items"));

        assertThat(translated(delete, items)).contains("CHILDREN");
        assertThat(translated(insert, items)).isEmpty();
    }
}
