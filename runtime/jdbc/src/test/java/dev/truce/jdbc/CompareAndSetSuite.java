package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.jdbc.WriteResult.Missing;
import dev.truce.jdbc.WriteResult.Rejected;
import dev.truce.jdbc.WriteResult.Written;
import dev.truce.jdbc.support.Orders;
import dev.truce.jdbc.support.Orders.Status;
import dev.truce.jdbc.support.TestContract;
import dev.truce.jdbc.support.TestDatabase;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.NotDeletable;
import dev.truce.runtime.PreconditionFailed;
import dev.truce.runtime.StaleVersion;
import dev.truce.runtime.generated.StateColumn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do with a conditional write. */
public abstract class CompareAndSetSuite {

    private static final IfMatch TAG = IfMatch.valueOf("\"5\"");

    private final TestDatabase database;
    private Connection connection;
    private CompareAndSet orders;

    protected CompareAndSetSuite(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    protected final void openDatabase() throws SQLException {
        connection = database.open();
        orders = CompareAndSet.of(Orders.contract(), Dialect.of(connection).orElseThrow());
        run(
                connection,
                "CREATE TABLE orders (id INT PRIMARY KEY, tenant INT, number VARCHAR(20), status VARCHAR(20), version BIGINT,"
                        + " CONSTRAINT uk_number UNIQUE (tenant, number))",
                "INSERT INTO orders VALUES (1, 7, 'A', 'PENDING', 5)",
                "INSERT INTO orders VALUES (2, 7, 'B', 'SHIPPED', 1)");
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

    private ConditionalUpdate update(int id) {
        return orders.update(id).within(7);
    }

    private String row(int id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number, status, version FROM orders WHERE id = " + id)) {
            return row.next() ? row.getString(1) + " " + row.getString(2) + " " + row.getLong(3) : "none";
        }
    }

    private static Conflict conflict(WriteResult result) {
        assertThat(result).isInstanceOf(Rejected.class);
        return ((Rejected) result).conflict();
    }

    @Test
    void currentVersionIsWrittenAndRaised() throws SQLException {
        WriteResult result = update(1).version(TAG, 5).set("number", "C").execute(connection);

        assertThat(result).isEqualTo(new Written(6L));
        assertThat(row(1)).isEqualTo("C PENDING 6");
    }

    @Test
    void staleVersionIsPreconditionFailedWithTagsAndStaleWithout() throws SQLException {
        assertThat(conflict(update(1).version(TAG, 4).set("number", "C").execute(connection)))
                .isInstanceOfSatisfying(PreconditionFailed.class, failed -> {
                    assertThat(failed.reason()).isEqualTo(PreconditionFailed.Reason.LOST_RACE);
                    assertThat(failed.currentTag()).isEqualTo(EntityTag.of(5));
                });
        for (IfMatch header : List.of(IfMatch.absent(), IfMatch.valueOf("*"))) {
            assertThat(conflict(update(1).version(header, 4).set("number", "C").execute(connection)))
                    .isInstanceOf(StaleVersion.class);
        }
        assertThat(row(1)).isEqualTo("A PENDING 5");
    }

    @Test
    void rowThatIsOlderThanTheVersionColumnIsWrittenOnceAndHasAVersionThen() throws SQLException {
        run(connection, "UPDATE orders SET version = NULL");

        assertThat(conflict(update(1).version(TAG, 5).set("number", "C").execute(connection)))
                .isInstanceOfSatisfying(
                        PreconditionFailed.class,
                        failed -> assertThat(failed.currentTag()).isNull());
        assertThat(conflict(update(2).version(null, 5).transition("ship").execute(connection)))
                .isInstanceOf(StaleVersion.class);
        assertThat(update(1).version(null, (Long) null).set("number", "C").execute(connection))
                .isEqualTo(new Written(1L));
        assertThat(conflict(
                        update(1).version(null, (Long) null).set("number", "D").execute(connection)))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        stale -> assertThat(stale.currentTag()).isEqualTo(EntityTag.of(1)));
        assertThat(row(1)).isEqualTo("C PENDING 1");
        assertThat(update(2).anyVersion().set("number", "E").execute(connection))
                .isInstanceOf(Written.class);
        assertThat(row(2)).isEqualTo("E SHIPPED 1");
        run(connection, "UPDATE orders SET version = NULL, status = 'CANCELLED'");
        assertThat(conflict(orders.delete(1).within(7).version(TAG, 1).execute(connection)))
                .isInstanceOf(PreconditionFailed.class);
        assertThat(orders.delete(1).within(7).version(null, null).execute(connection))
                .isInstanceOf(Written.class);
    }

    @Test
    void stateThatIsNullOrUnknownIsRefusedWithWhatIsKnown() throws SQLException {
        for (String stored : List.of("NULL", "'ARCHIVED'")) {
            run(connection, "UPDATE orders SET status = " + stored);
            assertThat(conflict(update(1).version(TAG, 5).transition("ship").execute(connection)))
                    .isInstanceOfSatisfying(IllegalTransition.class, illegal -> {
                        assertThat(illegal.currentState()).isNull();
                        assertThat(illegal.allowedFrom()).containsExactly("PENDING", "PROCESSING");
                    });
            assertThat(conflict(update(1).anyVersion().change(Status.SHIPPED).execute(connection)))
                    .isInstanceOf(IllegalTransition.class);
            assertThat(conflict(orders.delete(1).within(7).version(TAG, 5).execute(connection)))
                    .isInstanceOf(NotDeletable.class);
        }
        run(connection, "UPDATE orders SET status = 'PENDING'");
        assertThat(conflict(update(1).version(TAG, 5).change(null).execute(connection)))
                .isInstanceOf(IllegalTransition.class);
        assertThat(row(1)).isEqualTo("A PENDING 5");
    }

    @Test
    void rowThatIsNotThereOrInAnotherScopeIsMissing() throws SQLException {
        assertThat(update(9).version(TAG, 5).set("number", "C").execute(connection))
                .isInstanceOf(Missing.class);
        assertThat(orders.update(1).within(8).version(TAG, 5).set("number", "C").execute(connection))
                .isInstanceOf(Missing.class);
        assertThat(orders.delete(1).within(8).anyVersion().execute(connection)).isInstanceOf(Missing.class);
    }

    @Test
    void transitionHappensInTheStatesThatAllowIt() throws SQLException {
        assertThat(update(1).version(TAG, 5).transition("ship").execute(connection))
                .isEqualTo(new Written(6L));
        assertThat(row(1)).isEqualTo("A SHIPPED 6");
        assertThat(conflict(update(1).anyVersion().transition("cancel").execute(connection)))
                .isInstanceOfSatisfying(IllegalTransition.class, illegal -> {
                    assertThat(illegal.currentState()).isEqualTo("SHIPPED");
                    assertThat(illegal.transition()).isEqualTo("cancel");
                    assertThat(illegal.allowedFrom()).containsExactly("PENDING", "PROCESSING");
                });
        assertThat(row(1)).isEqualTo("A SHIPPED 6");
    }

    @Test
    void staleVersionComesBeforeAnIllegalTransition() throws SQLException {
        assertThat(conflict(update(2).version(TAG, 5).transition("cancel").execute(connection)))
                .isInstanceOf(PreconditionFailed.class);
    }

    @Test
    void transitionWithoutVersionRaisesIt() throws SQLException {
        assertThat(update(1).anyVersion().transition("process").execute(connection))
                .isEqualTo(new Written(null));
        assertThat(row(1)).isEqualTo("A PROCESSING 6");
    }

    @Test
    void transitionWithSeveralTargetsIsToldWhich() throws SQLException {
        assertThatThrownBy(() -> update(1).transition("skip")).hasMessageContaining("say which");
        assertThat(conflict(update(1)
                        .anyVersion()
                        .transition("skip", Status.SHIPPED)
                        .execute(connection)))
                .isInstanceOf(IllegalTransition.class);
        assertThat(update(1).anyVersion().transition("skip", Status.PROCESSING).execute(connection))
                .isInstanceOf(Written.class);
    }

    @Test
    void requestedStateIsTheSameOrOneStepAway() throws SQLException {
        assertThat(update(1).version(TAG, 5).change(Status.PENDING).execute(connection))
                .isInstanceOf(Written.class);
        assertThat(update(1).version(TAG, 6).change(Status.SHIPPED).execute(connection))
                .isInstanceOf(Written.class);
        assertThat(conflict(update(1).version(TAG, 7).change(Status.PENDING).execute(connection)))
                .isInstanceOfSatisfying(
                        IllegalTransition.class,
                        illegal -> assertThat(illegal.requestedState()).isEqualTo("PENDING"));
        assertThat(row(1)).isEqualTo("A SHIPPED 7");
    }

    @Test
    void deleteHappensInTheStatesThatAllowIt() throws SQLException {
        assertThat(conflict(orders.delete(1).within(7).version(TAG, 4).execute(connection)))
                .isInstanceOf(PreconditionFailed.class);
        assertThat(conflict(orders.delete(1).within(7).version(TAG, 5).execute(connection)))
                .isInstanceOfSatisfying(
                        NotDeletable.class,
                        refused -> assertThat(refused.currentState()).isEqualTo("PENDING"));
        update(1).anyVersion().transition("cancel").execute(connection);
        assertThat(orders.delete(1).within(7).version(TAG, 6).execute(connection))
                .isEqualTo(new Written(null));
        assertThat(row(1)).isEqualTo("none");
    }

    @Test
    void duplicateOfAnUpdateIsLeftToTheTranslator() {
        ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(
                new TestContract<>(Orders.Order.class, List.of(Orders.NUMBER.withConstraintNames("uk_number")))
                        .in("orders", "id")));

        assertThatThrownBy(() -> update(1).version(TAG, 5).set("number", "B").execute(connection))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(translator.translate(e, Map.of("number", "B"), Orders.Order.class))
                                .containsInstanceOf(Duplicate.class));
    }

    @Test
    void resultIsThrownWhereItIsNotWritten() throws SQLException {
        WriteResult missing = update(9).version(TAG, 5).set("number", "C").execute(connection);
        WriteResult rejected = update(1).version(TAG, 4).set("number", "C").execute(connection);
        WriteResult written = update(1).version(TAG, 5).set("number", "C").execute(connection);

        assertThatThrownBy(() -> missing.orThrow(IllegalStateException::new)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> rejected.orThrow(IllegalStateException::new)).isInstanceOf(ConflictException.class);
        assertThat(written.orThrow(IllegalStateException::new).version()).isEqualTo(6L);
    }

    @Test
    void reservedAndUnusualNamesAreQuoted() throws SQLException {
        String table = quote("order");
        run(
                connection,
                "CREATE TABLE " + table + " (id INT PRIMARY KEY, " + quote("group") + " INT, " + quote("My Col")
                        + " INT, version INT)",
                "INSERT INTO " + table + " VALUES (1, 1, 1, 1)");
        CompareAndSet writes = CompareAndSet.of(
                new TestContract<>(Orders.Order.class, List.of(), TestContract.version("order"), null)
                        .in("order", "id")
                        .versionedBy("version"),
                Dialect.of(connection).orElseThrow());

        assertThat(writes.update(1)
                        .version(TAG, 1)
                        .set("group", 2)
                        .set("My Col", null)
                        .execute(connection))
                .isInstanceOf(Written.class);
        assertThat(writes.delete(1).version(TAG, 2).execute(connection)).isInstanceOf(Written.class);
    }

    @Test
    void stateIsComparedAsItIsStored() throws SQLException {
        run(
                connection,
                "CREATE TABLE by_code (id INT PRIMARY KEY, status CHAR(1))",
                "CREATE TABLE by_ordinal (id INT PRIMARY KEY, status SMALLINT)",
                "INSERT INTO by_code VALUES (1, 'p')",
                "INSERT INTO by_ordinal VALUES (1, 0)");
        Function<StateColumn<Status>, TestContract<Orders.Order>> contract =
                column -> new TestContract<>(Orders.Order.class, List.of(), null, Orders.LIFECYCLE).withState(column);
        Dialect dialect = Dialect.of(connection).orElseThrow();
        for (TestContract<?> stored : List.of(
                contract.apply(StateColumn.of("status", Status.class, Status::code))
                        .in("by_code", "id"),
                contract.apply(StateColumn.ofOrdinals("status", Status.class)).in("by_ordinal", "id"))) {
            CompareAndSet writes = CompareAndSet.of(stored, dialect);
            assertThat(writes.update(1).transition("ship").execute(connection)).isInstanceOf(Written.class);
            assertThat(conflict(writes.update(1).transition("ship").execute(connection)))
                    .isInstanceOfSatisfying(
                            IllegalTransition.class,
                            illegal -> assertThat(illegal.currentState()).isEqualTo("SHIPPED"));
        }
    }
}
