package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.missing;
import static dev.truce.jdbc.support.TestContract.reference;
import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.truce.jdbc.support.TestContract;
import dev.truce.jdbc.support.TestDatabase;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.MissingReferenceRule;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do with a violated constraint. */
public abstract class ConstraintTranslationSuite {

    /** The operation's own resource. */
    protected static final class Item {}

    /** Another resource. */
    protected static final class Other {}

    private final TestDatabase database;
    private Connection connection;

    protected ConstraintTranslationSuite(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    protected final void openDatabase() throws SQLException {
        connection = database.open();
    }

    @AfterEach
    protected final void closeDatabase() throws SQLException {
        connection.close();
    }

    protected final Connection connection() {
        return connection;
    }

    protected final String quote(String name) {
        return database.quote(name);
    }

    protected static ResourceContract<Item> items(ConstraintRule... rules) {
        return new TestContract<>(Item.class, List.of(rules)).in("items", "id");
    }

    protected static Optional<String> code(Optional<Conflict> conflict) {
        return conflict.map(found -> found.type().code());
    }

    /** What becomes of a failure, asked in every way that must give the same. */
    protected final Optional<String> translated(Throwable failure, ResourceContract<?>... contracts)
            throws SQLException {
        Contracts all = Contracts.of(contracts);
        Optional<String> conflict = code(ConstraintTranslator.of(all).translate(failure, Item.class));
        Dialect dialect = Dialect.of(connection).orElseThrow();
        assertThat(code(ConstraintTranslator.of(all, dialect).translate(failure, Item.class)))
                .as("for %s only", dialect)
                .isEqualTo(conflict);
        assertThat(code(ConstraintTranslator.of(all).translate(new IllegalStateException(failure), Item.class)))
                .as("wrapped")
                .isEqualTo(conflict);
        return conflict;
    }

    /** As {@link #translated}, by a translator that has read the database's own names. */
    protected final Optional<String> resolved(Throwable failure, ResourceContract<?>... contracts) throws SQLException {
        return code(ConstraintTranslator.of(Contracts.of(contracts), connection).translate(failure));
    }

    @Test
    void declaredNameSelectsItsRuleWhateverItsCase() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(60), CONSTRAINT uk_a UNIQUE (a))");
        run(connection, "INSERT INTO items VALUES (1, 'x')");
        SQLException failure = failure(connection, "INSERT INTO items VALUES (2, 'x')");

        assertThat(translated(failure, items(unique("A", "a").withConstraintNames("UK_A"))))
                .contains("A");
        assertThat(resolved(failure, items(unique("A", "a")))).contains("A");
    }

    /** Whether the driver tells the constraint's name. */
    protected boolean tellsNames() {
        return true;
    }

    @Test
    void declaredNameSelectsItsRuleWhateverItsColumns() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(60), CONSTRAINT uk_a UNIQUE (a))");
        run(connection, "INSERT INTO items VALUES (1, 'x')");
        SQLException failure = failure(connection, "INSERT INTO items VALUES (2, 'x')");

        assertThat(translated(failure, items(unique("A", "renamed").withConstraintNames("uk_a"))))
                .isEqualTo(tellsNames() ? Optional.of("A") : Optional.empty());
    }

    @Test
    void unnamedConstraintSelectsTheRuleOfItsColumn() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, order_number VARCHAR(60) UNIQUE, b INT)");
        run(connection, "INSERT INTO items VALUES (1, 'x', 1)");
        SQLException failure = failure(connection, "INSERT INTO items VALUES (2, 'x', 1)");

        assertThat(translated(failure, items(unique("A", "orderNumber"), unique("B", "b"))))
                .contains("A");
        assertThat(resolved(failure, items(unique("A", "orderNumber"), unique("B", "b"))))
                .contains("A");
        assertThat(translated(failure, items(unique("B", "b")))).isEmpty();
    }

    @Test
    void quotedNamesInMixedCaseAreTheSameNames() throws SQLException {
        String table = quote("Weird Items");
        run(
                connection,
                "CREATE TABLE " + table + " (id INT PRIMARY KEY, " + quote("Mixed Col") + " VARCHAR(60), CONSTRAINT "
                        + quote("Uk Mixed ON Col") + " UNIQUE (" + quote("Mixed Col") + "))");
        run(connection, "INSERT INTO " + table + " VALUES (1, 'x')");
        SQLException failure = failure(connection, "INSERT INTO " + table + " VALUES (2, 'x')");
        UniqueRule rule = unique("A", "mixed").withColumns("\"Mixed Col\"").withConstraintNames("\"uk mixed on col\"");

        assertThat(translated(failure, new TestContract<>(Item.class, List.of(rule)).in("\"weird items\"", "id")))
                .contains("A");
    }

    @Test
    void compositeConstraintSelectsTheRuleOfAllItsColumns() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a INT, b INT, CONSTRAINT uk_ab UNIQUE (b, a))");
        run(connection, "INSERT INTO items VALUES (1, 1, 1)");
        SQLException failure = failure(connection, "INSERT INTO items VALUES (2, 1, 1)");

        UniqueRule both = unique("AB", "a", "b");
        assertThat(translated(failure, items(unique("A", "a"), both.withConstraintNames("uk_ab"))))
                .contains("AB");
        assertThat(resolved(failure, items(unique("A", "a"), unique("B", "b"), both)))
                .contains("AB");
        assertThat(translated(failure, items(unique("A", "a"), unique("B", "b"))))
                .isEmpty();
    }

    @Test
    void tenantsNeverMeetAndTheScopeStaysOutOfTheConflict() throws SQLException {
        run(
                connection,
                "CREATE TABLE items (id INT PRIMARY KEY, tenant_id INT, email VARCHAR(60),"
                        + " CONSTRAINT uk_tenant_email UNIQUE (tenant_id, email))");
        run(connection, "INSERT INTO items VALUES (1, 1, 'x')", "INSERT INTO items VALUES (2, 2, 'x')");
        SQLException failure = failure(connection, "INSERT INTO items VALUES (3, 2, 'x')");
        UniqueRule rule = unique("EMAIL", "email").withScope("tenant_id");

        assertThat(resolved(failure, items(rule))).contains("EMAIL");
        assertThat(translated(failure, items(rule.withConstraintNames("uk_tenant_email"))))
                .contains("EMAIL");
        assertThat(translated(failure, items(unique("EMAIL", "email")))).isEmpty();
        Conflict conflict = ConstraintTranslator.of(Contracts.of(items(rule.withConstraintNames("uk_tenant_email"))))
                .translate(failure, Map.of("email", "sent", "tenant_id", 2), Item.class)
                .orElseThrow();
        assertThat(((Duplicate) conflict).value()).isEqualTo("sent");
        assertThat(conflict.toProblem().toJson()).doesNotContain("tenant");
    }

    @Test
    void primaryKeyIsADuplicateOnlyWhereARuleDeclaresIt() throws SQLException {
        run(
                connection,
                "CREATE TABLE items (id INT, sku VARCHAR(60), a INT UNIQUE, CONSTRAINT pk_items PRIMARY KEY (sku))");
        run(connection, "INSERT INTO items VALUES (1, 'x', 1)");
        SQLException key = failure(connection, "INSERT INTO items VALUES (2, 'x', 2)");
        SQLException other = failure(connection, "INSERT INTO items VALUES (2, 'y', 1)");
        ResourceContract<Item> declared =
                new TestContract<>(Item.class, List.of(unique("SKU", "sku"), unique("A", "a"))).in("items", "sku");
        ResourceContract<Item> silent = new TestContract<>(Item.class, List.of(unique("A", "a"))).in("items", "sku");

        assertThat(translated(key, declared)).contains("SKU");
        assertThat(translated(key, silent)).isEmpty();
        assertThat(translated(other, declared)).contains("A");
        ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(silent), connection);
        assertThat(translator.violatesKey(key, Item.class)).isTrue();
        assertThat(translator.violatesKey(other, Item.class)).isFalse();
        assertThat(ConstraintTranslator.of(Contracts.of(silent)).violatesKey(key, Item.class))
                .isTrue();
        assertThat(ConstraintTranslator.of(Contracts.of(silent)).violatesKey(other, Item.class))
                .isFalse();
        assertThat(translator.violatesKey(key, Other.class)).isFalse();
    }

    @Test
    void uniqueIndexIsAConstraintToo() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a INT)", "CREATE UNIQUE INDEX ux_a ON items (a)");
        run(connection, "INSERT INTO items VALUES (1, 1)");
        SQLException failure = failure(connection, "INSERT INTO items VALUES (2, 1)");

        assertThat(translated(failure, items(unique("A", "a").withConstraintNames("ux_a"))))
                .contains("A");
        assertThat(resolved(failure, items(unique("A", "a")))).contains("A");
    }

    @Test
    void batchIsSearchedForTheStatementThatFailed() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(60), CONSTRAINT uk_a UNIQUE (a))");
        SQLException failure = catchThrowableOfType(SQLException.class, () -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO items VALUES (?, ?)")) {
                for (int i = 0; i < 5; i++) {
                    insert.setInt(1, i);
                    insert.setString(2, i == 3 ? "a1" : "a" + i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });

        assertThat(translated(failure, items(unique("A", "a").withConstraintNames("uk_a"))))
                .contains("A");
    }

    @Test
    void constraintThatNoRuleDeclaresIsNoConflict() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a INT, b INT, CONSTRAINT uk_b UNIQUE (b))");
        run(connection, "INSERT INTO items VALUES (1, 1, 1)");
        SQLException failure = failure(connection, "INSERT INTO items VALUES (2, 2, 1)");

        assertThat(translated(failure, items(unique("A", "a").withConstraintNames("uk_a"))))
                .isEmpty();
        assertThat(resolved(failure, items(unique("A", "a")))).isEmpty();
        assertThat(ConstraintTranslator.of(Contracts.of(items())).constraint(failure))
                .isPresent();
    }

    @Test
    void constraintOfAnotherTableIsNotTheRuleOfThisOne() throws SQLException {
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a INT UNIQUE)");
        run(connection, "CREATE TABLE audit (id INT PRIMARY KEY, a INT, n INT, UNIQUE (n, a))");
        run(connection, "INSERT INTO audit VALUES (1, 1, 1)");
        SQLException failure = failure(connection, "INSERT INTO audit VALUES (2, 1, 1)");

        assertThat(translated(failure, items(unique("A", "a")))).isEmpty();
        assertThat(resolved(failure, items(unique("A", "a")))).isEmpty();
    }

    @Test
    void missingValueFailedCheckAndLongValueAreNoDuplicates() throws SQLException {
        run(
                connection,
                "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(3) NOT NULL, b INT, UNIQUE (a),"
                        + " CONSTRAINT uk_a CHECK (b > 0))");
        List<String> statements = new ArrayList<>(
                Arrays.asList("INSERT INTO items VALUES (1, NULL, 1)", "INSERT INTO items VALUES (1, 'x', -1)"));
        if (checksLength()) {
            statements.add("INSERT INTO items VALUES (1, 'longer', 1)");
        }
        ResourceContract<Item> contract = items(unique("A", "a").withConstraintNames("uk_a"));
        for (String statement : statements) {
            assertThat(translated(failure(connection, statement), contract))
                    .as(statement)
                    .isEmpty();
        }
    }

    @Test
    void valueThatDoesNotFitItsColumnIsUnstorable() throws SQLException {
        assumeThat(checksLength()).isTrue();
        run(connection, "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(3), b SMALLINT)");
        ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(items()));
        for (String values : List.of("1, 'longer', 1", "1, 'x', 99999")) {
            SQLException failure = failure(connection, "INSERT INTO items VALUES (" + values + ")");
            assertThat(translator.read(failure).map(Violation::kind))
                    .as(values)
                    .contains(Violation.Kind.UNSTORABLE_VALUE);
            assertThat(translator.translate(failure)).isEmpty();
        }
    }

    /** Whether the database refuses a text that is too long. */
    protected boolean checksLength() {
        return true;
    }

    @Test
    void valueThatSpeaksLikeAMessageSelectsNothing() throws SQLException {
        run(
                connection,
                "CREATE TABLE items (id INT PRIMARY KEY, a VARCHAR(200), b INT, CONSTRAINT uk_a UNIQUE (a),"
                        + " CONSTRAINT uk_evil UNIQUE (b))");
        ResourceContract<Item> evil = items(unique("EVIL", "b").withConstraintNames("uk_evil"));
        ResourceContract<Item> both = items(
                unique("EVIL", "b").withConstraintNames("uk_evil"),
                unique("A", "a").withConstraintNames("uk_a"));
        int id = 0;
        for (String value : Spoofs.VALUES) {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO items VALUES (?, ?, ?)")) {
                for (int i = 0; i < 2; i++) {
                    insert.setInt(1, id);
                    insert.setString(2, value);
                    insert.setInt(3, id++);
                    insert.executeUpdate();
                }
                throw new AssertionError("no duplicate: " + value);
            } catch (SQLException e) {
                assertThat(translated(e, evil)).as(value).isEmpty();
                assertThat(resolved(e, evil)).as(value).isEmpty();
                assertThat(translated(e, both)).as(value).contains("A");
                assertThat(ConstraintTranslator.of(Contracts.of(both))
                                .constraint(e)
                                .orElse(""))
                        .doesNotContainIgnoringCase("evil");
            }
        }
    }

    @Test
    void missingParentIsTheRuleOfTheMemberThatRefers() throws SQLException {
        assumeThat(tellsForeignKeys()).isTrue();
        run(
                connection,
                "CREATE TABLE parents (id INT PRIMARY KEY)",
                "CREATE TABLE items (id INT PRIMARY KEY, a INT, b INT, FOREIGN KEY (a) REFERENCES parents (id),"
                        + " CONSTRAINT fk_b FOREIGN KEY (b) REFERENCES parents (id))",
                "CREATE TABLE children (id INT PRIMARY KEY, item INT, FOREIGN KEY (item) REFERENCES items (id))",
                "INSERT INTO parents VALUES (1)",
                "INSERT INTO items VALUES (1, 1, 1)",
                "INSERT INTO children VALUES (1, 1)");
        SQLException ofA = failure(connection, "INSERT INTO items VALUES (2, 7, 1)");
        SQLException ofB = failure(connection, "INSERT INTO items VALUES (2, 1, 7)");
        SQLException updated = failure(connection, "UPDATE items SET b = 7");
        SQLException ofChild = failure(connection, "INSERT INTO children VALUES (2, 7)");
        MissingReferenceRule a = missing("NO_A", "a").withParentTable("parents");
        MissingReferenceRule b = missing("NO_B", "b").withConstraintNames("FK_B");
        ReferenceRule inUse = reference("IN_USE", "child").withTable("children");

        for (SQLException failure : List.of(ofB, updated)) {
            assertThat(translated(failure, items(a, b, inUse))).contains("NO_B");
            assertThat(resolved(failure, items(a, missing("NO_B", "b")))).contains("NO_B");
        }
        assertThat(resolved(ofA, items(a, b, inUse))).contains("NO_A");
        assertThat(resolved(ofB, items(a, inUse))).isEmpty();
        assertThat(resolved(ofChild, items(a, b, inUse))).isEmpty();
        assertThat(resolved(failure(connection, "DELETE FROM items"), items(a, b, inUse)))
                .contains("IN_USE");
        assertThat(resolved(failure(connection, "DELETE FROM parents"), items(a, b, inUse)))
                .isEmpty();
        assertThat(resolved(failure(connection, "DELETE FROM items"), items(a, b)))
                .isEmpty();
    }

    /** Databases whose driver tells no foreign key find nothing. */
    protected boolean tellsForeignKeys() {
        return true;
    }

    @Test
    void deleteOfAReferencedRowIsTheReferrersConflictAndAMissingParentIsNone() throws SQLException {
        run(
                connection,
                "CREATE TABLE items (id INT PRIMARY KEY)",
                "CREATE TABLE subscriptions (id INT PRIMARY KEY, item_id INT, CONSTRAINT fk_item FOREIGN KEY (item_id)"
                        + " REFERENCES items (id))",
                "INSERT INTO items VALUES (1)",
                "INSERT INTO subscriptions VALUES (1, 1)");
        SQLException delete = failure(connection, "DELETE FROM items WHERE id = 1");
        SQLException insert = failure(connection, "INSERT INTO subscriptions VALUES (2, 77)");
        ReferenceRule rule = reference("IN_USE", "subscription").withTable("subscriptions");

        for (ReferenceRule declared : List.of(rule, rule.withConstraintNames("FK_ITEM"))) {
            assertThat(translated(delete, items(declared)))
                    .isEqualTo(tellsForeignKeys() ? Optional.of("IN_USE") : Optional.empty());
            assertThat(translated(insert, items(declared))).isEmpty();
        }
        assertThat(translated(delete, items(rule.withConstraintNames("fk_other"))))
                .isEmpty();
        assertThat(translated(delete, items(reference("IN_USE", "invoice").withTable("invoices"))))
                .isEmpty();
        assertThat(translated(delete, items(unique("ITEM", "item").withConstraintNames("fk_item"))))
                .isEmpty();
    }
}
