package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.H2;
import dev.truce.jdbc.support.Postgres;
import dev.truce.jdbc.support.Sqlite;
import dev.truce.jdbc.support.TestContract;
import dev.truce.jdbc.support.TestDatabase;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two schemas have a table and a constraint of one name, as tables of a history do. */
final class SchemaOfConstraintTest {

    private static final class Item {}

    static List<TestDatabase> databases() {
        return List.of(H2.current(), H2.older(), new Postgres());
    }

    private static Contracts items(String table) {
        return Contracts.of(
                new TestContract<>(Item.class, List.of(unique("A", "a").withConstraintNames("uk_a"))).in(table, "id"));
    }

    private static String code(ConstraintTranslator translator, SQLException failure) {
        return translator
                .translate(failure, Item.class)
                .map(conflict -> conflict.type().code())
                .orElse("nothing");
    }

    private static void createItems(Connection connection, String schema) throws SQLException {
        String items = schema + ".items";
        run(
                connection,
                "CREATE TABLE " + items + " (id INT PRIMARY KEY, a INT, CONSTRAINT uk_a UNIQUE (a))",
                "INSERT INTO " + items + " VALUES (1, 1)");
    }

    /** The older H2 is the one of all tests, which need it after this one. */
    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void constraintOfAnotherSchemaIsNotTheRules(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            run(connection, "DROP SCHEMA IF EXISTS history CASCADE", "CREATE SCHEMA history");
            createItems(connection, "public");
            createItems(connection, "history");
            SQLException own = failure(connection, "INSERT INTO items VALUES (2, 1)");
            SQLException other = failure(connection, "INSERT INTO history.items VALUES (2, 1)");

            ConstraintTranslator read = ConstraintTranslator.of(items("items"), connection);
            ConstraintTranslator declared = ConstraintTranslator.of(items("public.items"));
            ConstraintTranslator ofHistory = ConstraintTranslator.of(items("history.items"), connection);
            for (ConstraintTranslator translator : List.of(read, declared)) {
                assertThat(code(translator, own)).isEqualTo("A");
                assertThat(code(translator, other)).isEqualTo("nothing");
                assertThat(code(translator.ignoringSchemas(), own)).isEqualTo("A");
                assertThat(code(translator.ignoringSchemas(), other)).isEqualTo("A");
            }
            assertThat(code(ofHistory, other)).isEqualTo("A");
            assertThat(code(ofHistory, own)).isEqualTo("nothing");
            run(connection, "DROP SCHEMA history CASCADE");
        }
    }

    /** SQLite's message has the table and the column only. */
    @Test
    void attachedDatabaseOfSqliteCannotBeToldFromTheMainOne() throws SQLException {
        try (Connection connection = new Sqlite().open()) {
            run(connection, "ATTACH DATABASE ':memory:' AS history");
            createItems(connection, "main");
            createItems(connection, "history");
            SQLException own = failure(connection, "INSERT INTO main.items VALUES (2, 1)");
            SQLException other = failure(connection, "INSERT INTO history.items VALUES (2, 1)");

            assertThat(other.getMessage()).isEqualTo(own.getMessage());
            assertThat(code(ConstraintTranslator.of(items("items"), connection), own))
                    .isEqualTo("A");
        }
    }
}
