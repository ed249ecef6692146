package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.missing;
import static dev.truce.jdbc.support.TestContract.reference;
import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestContract.version;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.H2;
import dev.truce.jdbc.support.Postgres;
import dev.truce.jdbc.support.Sqlite;
import dev.truce.jdbc.support.TestContract;
import dev.truce.jdbc.support.TestDatabase;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit reports what a database certainly does not enforce, and nothing else. */
final class ContractAuditTest {

    private static final class Item {}

    static Stream<TestDatabase> databases() {
        return Stream.of(H2.current(), new Postgres(), new Sqlite());
    }

    private static List<String> audit(TestDatabase database, TestContract<Item> contract, String... statements)
            throws SQLException {
        Connection connection = database.open();
        run(connection, statements);
        DataSource once = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> connection);
        return ContractAudit.of(Contracts.of(contract), once).run().stream()
                .map(ContractAudit.Finding::message)
                .toList();
    }

    private static TestContract<Item> items(ConstraintRule... rules) {
        return new TestContract<>(Item.class, List.of(rules), version("item"), null)
                .in("items", "id")
                .versionedBy("version");
    }

    private static final String SCOPED_INDEX = "CREATE UNIQUE INDEX ux ON items (tenant, email)";

    @ParameterizedTest
    @MethodSource("databases")
    void databaseThatEnforcesAllRulesHasNoFinding(TestDatabase database) throws SQLException {
        assertThat(audit(
                        database,
                        items(
                                unique("A", "email").withColumns("email").withScope("tenant"),
                                unique("B", "code").withColumns("code"),
                                reference("IN_USE", "line").withTable("lines")),
                        "CREATE TABLE items (id INT PRIMARY KEY, email VARCHAR(9), tenant INT, code INT UNIQUE, version INT NOT NULL)",
                        "CREATE TABLE lines (item_id INT REFERENCES items (id))",
                        SCOPED_INDEX))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ruleThatTheDatabaseDoesNotEnforceIsFoundWithTheStatement(TestDatabase database) throws SQLException {
        assertThat(audit(
                        database,
                        items(
                                unique("A", "email").withColumns("email"),
                                unique("B", "code")
                                        .withColumns("code")
                                        .withConstraintNames("ux_code")
                                        .ignoringCase(),
                                reference("IN_USE", "line").withTable("lines")),
                        "CREATE TABLE items (id INT PRIMARY KEY, email VARCHAR(9), tenant INT, code VARCHAR(9), version INT)",
                        "CREATE TABLE lines (item_id INT)",
                        SCOPED_INDEX))
                .containsExactly(
                        "No unique index of 'items' covers email, so the database accepts duplicates of 'item'; "
                                + "run CREATE UNIQUE INDEX items_email_key ON items (email)",
                        "No unique index of 'items' covers code, so the database accepts duplicates of 'item'; "
                                + "run CREATE UNIQUE INDEX ux_code ON items (lower(code))",
                        "No foreign key of 'lines' refers to 'items', so 'item' can be deleted while it is in use; "
                                + "run ALTER TABLE lines ADD FOREIGN KEY (item_id) REFERENCES items (id)",
                        "The version column version of 'items' can be NULL, which no If-Match matches; run "
                                + (database instanceof Sqlite
                                        ? "UPDATE items SET version = 0 WHERE version IS NULL"
                                        : "ALTER TABLE items ALTER COLUMN version SET NOT NULL"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void memberWithoutADeclaredColumnIsFoundByItsName(TestDatabase database) throws SQLException {
        assertThat(
                        audit(
                                database,
                                items(unique("A", "taxNumber"), unique("B", "code"))
                                        .versionedBy("rowVersion")
                                        .leftToItsProvider(),
                                "CREATE TABLE items (id INT PRIMARY KEY, tax_number VARCHAR(9), CODE INT UNIQUE, row_version INT NOT NULL)"))
                .containsExactly(
                        "No unique index of 'items' covers tax_number, so the database accepts duplicates of 'item'; "
                                + "run CREATE UNIQUE INDEX items_tax_number_key ON items (tax_number)");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void foreignKeyOfAParentIsDemandedWhereTheParentsTableIsKnown(TestDatabase database) throws SQLException {
        assertThat(audit(
                        database,
                        items(
                                missing("NO_SHELF", "shelf_id").withParentTable("shelves"),
                                missing("NO_ROOM", "room_id").withParentTable("rooms"),
                                missing("NO_OWNER", "owner_id").withParentTable("elsewhere"),
                                missing("NO_MAKER", "maker_id")),
                        "CREATE TABLE shelves (id INT PRIMARY KEY)",
                        "CREATE TABLE rooms (id INT PRIMARY KEY)",
                        "CREATE TABLE items (id INT PRIMARY KEY, shelf_id INT, room_id INT REFERENCES rooms (id), owner_id INT, "
                                + "maker_id INT, version INT NOT NULL)"))
                .containsExactly(
                        "No foreign key of 'items' covers shelf_id, so 'item' can refer to a row of 'shelves' that does not exist; "
                                + "run ALTER TABLE items ADD FOREIGN KEY (shelf_id) REFERENCES shelves (…)");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void missingVersionColumnIsFound(TestDatabase database) throws SQLException {
        assertThat(audit(database, items(), "CREATE TABLE items (id INT PRIMARY KEY)"))
                .containsExactly("'items' has no column version, which holds the version of 'item'; "
                        + "run ALTER TABLE items ADD version BIGINT DEFAULT 0 NOT NULL");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void auditIsSilentAboutWhatItCannotCompare(TestDatabase database) throws SQLException {
        assertThat(audit(
                        database,
                        items(
                                        unique("A", "a").withColumns("unknown"),
                                        unique("B", "b"),
                                        reference("C", "other").withTable("others"),
                                        reference("D", "none"))
                                .leftToItsProvider(),
                        "CREATE TABLE items (id INT PRIMARY KEY)"))
                .isEmpty();
        assertThat(audit(database, items(unique("A", "a").withColumns("a")), "CREATE TABLE others (id INT)"))
                .isEmpty();
    }

    @Test
    void expressionsAndConditionsOfAnIndexMayEnforceTheRule() throws SQLException {
        String table = "CREATE TABLE items (id INT PRIMARY KEY, email TEXT, deleted INT, version INT NOT NULL)";
        TestContract<Item> item =
                items(unique("A", "email").withColumns("email").ignoringCase());

        for (TestDatabase database : List.of(new Postgres(), new Sqlite())) {
            assertThat(audit(database, item, table, "CREATE UNIQUE INDEX ux ON items (lower(email))"))
                    .isEmpty();
            assertThat(audit(database, item, table, "CREATE UNIQUE INDEX ux ON items (email) WHERE deleted IS NULL"))
                    .isEmpty();
            assertThat(audit(database, item, table, "CREATE INDEX ix ON items (email)"))
                    .hasSize(1);
        }
    }

    @Test
    void viewIsNotAudited() throws SQLException {
        assertThat(audit(
                        H2.current(),
                        items(unique("A", "a").withColumns("a")),
                        "CREATE TABLE t (id INT PRIMARY KEY, a INT, version INT)",
                        "CREATE VIEW items AS SELECT * FROM t"))
                .isEmpty();
    }
}
