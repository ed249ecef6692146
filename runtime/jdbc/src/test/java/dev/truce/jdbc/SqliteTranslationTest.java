package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.Sqlite;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class SqliteTranslationTest extends ConstraintTranslationSuite {
    SqliteTranslationTest() {
        super(new Sqlite());
    }

    @Override
    protected boolean checksLength() {
        return false;
    }

    @Override
    protected boolean tellsNames() {
        return false;
    }

    @Override
    protected boolean tellsForeignKeys() {
        return false;
    }

    @Test
    void partialIndexSelectsTheRuleOfItsColumns() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, a INT, gone INT)",
                "CREATE UNIQUE INDEX ux_a ON items (a) WHERE gone IS NULL",
                "INSERT INTO items VALUES (1, 1, NULL), (2, 1, 5)");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (3, 1, NULL)");

        assertThat(translated(failure, items(unique("A", "a").withWhere("gone IS NULL"))))
                .contains("A");
    }

    @Test
    void indexOverAnExpressionIsKnownByItsName() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, a TEXT)",
                "CREATE UNIQUE INDEX ux_a ON items (lower(a))",
                "INSERT INTO items VALUES (1, 'x')");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (2, 'X')");

        assertThat(translated(failure, items(unique("A", "a").withConstraintNames("ux_a"))))
                .contains("A");
        assertThat(translated(failure, items(unique("A", "a").ignoringCase()))).isEmpty();
    }

    @Test
    void triggerThatSpeaksLikeAConstraintIsNone() throws SQLException {
        run(
                connection(),
                "CREATE TABLE items (id INT PRIMARY KEY, a INT UNIQUE)",
                "CREATE TRIGGER t BEFORE INSERT ON items BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: items.a'); "
                        + "END");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (1, 1)");

        assertThat(translated(failure, items(unique("A", "a")))).isEmpty();
    }
}
