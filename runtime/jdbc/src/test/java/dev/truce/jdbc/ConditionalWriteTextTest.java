package dev.truce.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.truce.jdbc.WriteResult.Missing;
import dev.truce.jdbc.WriteResult.Rejected;
import dev.truce.jdbc.support.Orders;
import dev.truce.jdbc.support.Orders.Order;
import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Collision;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.PreconditionFailed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts that something else than plain JDBC runs. */
final class ConditionalWriteTextTest {

    private static final IfMatch TAG = IfMatch.valueOf("\"5\"");

    private static ConditionalUpdate ship(Dialect dialect) {
        return CompareAndSet.of(Orders.contract(), dialect)
                .update(1)
                .within(7)
                .version(TAG, 5)
                .set("number", "C")
                .transition("ship");
    }

    @Test
    void whereHoldsKeyScopeVersionAndStates() {
        SqlText text = ship(Dialect.POSTGRESQL).statement();

        assertThat(text.sql())
                .isEqualTo("UPDATE orders SET number = ?, status = ?, version = ?"
                        + " WHERE id = ? AND tenant = ? AND version = ? AND status IN (?, ?)");
        assertThat(text.parameters()).containsExactly("C", "SHIPPED", 6L, 1, 7, 5L, "PENDING", "PROCESSING");
    }

    @Test
    void aColumnSetTwiceKeepsItsPlaceAndItsLastValue() {
        ConditionalUpdate update = CompareAndSet.of(Orders.contract(), Dialect.POSTGRESQL)
                .update(1)
                .within(7)
                .anyVersion()
                .set("number", "C")
                .set("carrier", null);
        SqlText text = update.set("number", "D").statement();

        assertThat(text.sql()).startsWith("UPDATE orders SET number = ?, carrier = ?, version = ");
        assertThat(text.parameters()).containsExactly("D", null, 1, 7);
        assertThat(update.statement().parameters()).startsWith("C", null);
    }

    @Test
    void deleteHoldsTheDeletableStates() {
        SqlText text = CompareAndSet.of(Orders.contract(), Dialect.POSTGRESQL)
                .delete(1)
                .within((Object) null)
                .version(TAG, 5L)
                .statement();

        assertThat(text.sql())
                .isEqualTo("DELETE FROM orders WHERE id = ? AND tenant IS NULL AND version = ? AND status IN (?)");
        assertThat(text.parameters()).containsExactly(1, 5L, "CANCELLED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POSTGRESQL | SELECT version, status FROM orders WHERE id = ? AND tenant = ?",
                "MARIADB    | SELECT `version`, `status` FROM `orders` WHERE `id` = ? AND `tenant` = ? LOCK IN SHARE MODE",
                "SQL_SERVER | SELECT [version], [status] FROM [orders] WHERE [id] = ? AND [tenant] = ?",
                "SQLITE     | SELECT \"version\", \"status\" FROM \"orders\" WHERE \"id\" = ? AND \"tenant\" = ?",
                "ORACLE     | SELECT version, status FROM orders WHERE id = ? AND tenant = ?",
            })
    void questionReadsWhatHasBecomeOfTheRow(Dialect dialect, String sql) {
        assertThat(ship(dialect).question()).isEqualTo(new SqlText(sql, List.of(1, 7)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "POSTGRESQL | shop.user        | shop.\"user\"",
                "POSTGRESQL | \"My Schema\".\"T\" | \"My Schema\".\"T\"",
                "POSTGRESQL | two words        | \"two words\"",
                "POSTGRESQL | number           | number",
                "ORACLE     | number           | \"number\"",
                "H2         | value            | \"value\"",
                "DB2        | Value            | Value",
                "MYSQL      | shop.a`b         | `shop.a``b`",
                "SQL_SERVER | [a]]b].c         | [a]]b].[c]",
                "SQLITE     | `x`              | \"x\"",
            })
    void namesAreQuotedAsTheDatabaseWantsThem(Dialect dialect, String table, String quoted) {
        SqlText text = CompareAndSet.of(new TestContract<>(Order.class, List.of()).in(table, "id"), dialect)
                .delete(1)
                .statement();

        assertThat(text.sql()).startsWith("DELETE FROM " + quoted + " WHERE ");
    }

    @Test
    void answerTellsWhy() {
        ConditionalUpdate ship = ship(Dialect.H2);

        assertThat(ship.refused(null)).isInstanceOf(Missing.class);
        assertThat(ship.refused(List.of(6, "PENDING")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.conflict()).isInstanceOf(PreconditionFailed.class));
        assertThat(ship.refused(List.of(5, "SHIPPED")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.conflict()).isInstanceOf(IllegalTransition.class));
        assertThat(ship.refused(List.of(5, "UNHEARD_OF")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.conflict()).isInstanceOf(IllegalTransition.class));
    }

    @Test
    void rowThatIsAsExpectedAfterAllHasLostARaceOfWhichNothingIsKnown() {
        ConditionalUpdate any = CompareAndSet.of(Orders.contract(), Dialect.H2)
                .update(1)
                .within(7)
                .anyVersion()
                .transition("ship");

        assertThat(((Rejected) ship(Dialect.H2).refused(List.of(5, "PENDING"))).conflict())
                .isInstanceOfSatisfying(
                        PreconditionFailed.class,
                        failed -> assertThat(failed.currentTag()).isNull());
        assertThat(((Rejected) any.refused(List.of(5, "PENDING"))).conflict()).isInstanceOf(Collision.class);
        assertThat(((Rejected) ship(Dialect.H2).refused(Arrays.asList(null, "PENDING"))).conflict())
                .isInstanceOf(PreconditionFailed.class);
    }

    @Test
    void nothingIsWrittenWithoutTheConditionsThatTheRulesNeed() {
        CompareAndSet orders = CompareAndSet.of(Orders.contract(), Dialect.H2);

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> orders.update(1).anyVersion().set("number", "C").statement())
                .withMessageContaining("scope");
        assertThatIllegalStateException()
                .isThrownBy(() -> orders.update(1).within(7).set("number", "C").statement())
                .withMessageContaining("version");
        assertThatIllegalArgumentException().isThrownBy(() -> orders.update(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> orders.update(1).within(7, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> orders.update(1).transition("fly"));
    }

    @Test
    void resourceThatDoesNotSayHowItIsStoredIsNotWritten() {
        TestContract<Order> contract = new TestContract<>(Order.class, List.of(), null, Orders.LIFECYCLE);
        assertThatIllegalArgumentException().isThrownBy(() -> CompareAndSet.of(contract, Dialect.H2));
        CompareAndSet orders = CompareAndSet.of(contract.in("orders", "id"), Dialect.H2);

        assertThatIllegalStateException().isThrownBy(() -> orders.update(1).transition("ship"));
        assertThatIllegalStateException().isThrownBy(() -> orders.delete(1));
        assertThatIllegalStateException().isThrownBy(() -> orders.update(1).version(TAG, 5));
        assertThatIllegalStateException().isThrownBy(() -> orders.update(1).statement());
    }

    @Test
    void softDeletedRowsAreNotDeleted() {
        CompareAndSet orders = CompareAndSet.of(Orders.contract().keptWhenDeleted(), Dialect.H2);

        assertThatIllegalStateException().isThrownBy(() -> orders.delete(1)).withMessageContaining("keeps its rows");
    }

    @Test
    void rowsThatAPersistenceProviderWritesAreLeftToIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompareAndSet.of(Orders.contract().leftToItsProvider(), Dialect.H2))
                .withMessageContaining("name the table in @ApiResource");
    }

    @ParameterizedTest
    @CsvSource({"POSTGRESQL, CAST(? AS order_status)", "H2, ?"})
    void stateIsCastWhereTheDatabaseDemandsIt(Dialect dialect, String parameter) {
        TestContract<Order> contract = Orders.contract().withState(Orders.BY_NAME.castTo("order_status"));

        assertThat(CompareAndSet.of(contract, dialect)
                        .update(1)
                        .within(7)
                        .anyVersion()
                        .transition("ship")
                        .statement()
                        .sql())
                .contains("status = " + parameter, "IN (" + parameter + ", " + parameter + ")");
    }
}
