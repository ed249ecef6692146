package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.missing;
import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.Sqlite;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import java.sql.SQLException;
import java.util.Optional;
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
    void foreignKeyOfAnInsertIsTheOnlyOneThatARuleDeclares() throws SQLException {
        run(
                connection(),
                "PRAGMA foreign_keys = ON",
                "CREATE TABLE parents (id INT PRIMARY KEY)",
                "CREATE TABLE items (id INT PRIMARY KEY, a INT REFERENCES parents (id))");
        SQLException failure = failure(connection(), "INSERT INTO items VALUES (1, 7)");

        assertThat(translated(failure, items(missing("NO_A", "a")))).isEmpty();
        assertThat(afterInsert(failure, missing("NO_A", "a"))).contains("NO_A");
        assertThat(afterInsert(failure, missing("NO_A", "a"), missing("NO_B", "b")))
                .isEmpty();
        assertThat(afterInsert(failure(connection(), "INSERT INTO items VALUES (NULL, 1, 1)"), missing("NO_A", "a")))
                .isEmpty();
    }

    private static Optional<String> afterInsert(SQLException failure, ConstraintRule... rules) {
        return code(ConstraintTranslator.of(Contracts.of(items(rules)))
                .read(failure)
                .flatMap(violation -> violation.missingReference(Item.class)));
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
