package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.reference;
import static dev.truce.jdbc.support.TestContract.unique;
import static dev.truce.jdbc.support.TestDatabase.failure;
import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.support.H2;
import dev.truce.jdbc.support.Postgres;
import dev.truce.jdbc.support.Sqlite;
import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a translator learns from the database when it is made. */
final class MetadataTest {

    private static final class Item {}

    private static ResourceContract<Item> items(String table) {
        return new TestContract<>(
                        Item.class,
                        List.of(
                                unique("A", "a"),
                                reference("IN_USE", "subscription").withTable("subscriptions")))
                .in(table, "id");
    }

    @Test
    void nameThatTheDatabaseMadeUpIsLearntForADatabaseThatTellsNothingElse() throws SQLException {
        try (Connection connection = H2.current().open()) {
            run(
                    connection,
                    "CREATE SCHEMA shop",
                    "CREATE TABLE shop.items (id INT PRIMARY KEY, a INT, CONSTRAINT sys_c007 UNIQUE (a))",
                    "CREATE TABLE shop.subscriptions (id INT, item INT, CONSTRAINT sys_c008 FOREIGN KEY (item) REFERENCES shop.items (id))",
                    "CREATE UNIQUE INDEX shop.sys_i009 ON shop.items (a)");
            Contracts contracts = Contracts.of(items("shop.items"));
            SQLException index = new SQLException("ORA-00001: unique constraint (SHOP.SYS_I009) violated", "23000", 1);
            SQLException delete = new SQLException(
                    "ORA-02292: integrity constraint (SHOP.SYS_C008) violated - child record found", "23000", 2292);

            assertThat(new Learnt(contracts, connection).translate(index)).isEqualTo("A");
            assertThat(new Learnt(contracts, connection).translate(delete)).isEqualTo("IN_USE");
            assertThat(ConstraintTranslator.of(contracts).translate(index)).isEmpty();
        }
    }

    /** A translator of another database's exceptions with the names of the connection's. */
    private record Learnt(Contracts contracts, Connection connection) {
        String translate(SQLException failure) throws SQLException {
            Connection renamed = renamed(connection, "Oracle");
            return ConstraintTranslator.of(contracts, renamed)
                    .translate(failure)
                    .map(conflict -> conflict.type().code())
                    .orElse("nothing");
        }
    }

    private static Connection renamed(Connection connection, String product) {
        DatabaseMetaData metadata = proxy(
                DatabaseMetaData.class, Map.of("getDatabaseProductName", product), () -> connection.getMetaData());
        return proxy(Connection.class, Map.of("getMetaData", metadata), () -> connection);
    }

    private interface Target {
        Object get() throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> answers, Target target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.containsKey(method.getName())
                        ? answers.get(method.getName())
                        : method.invoke(target.get(), arguments)));
    }

    @Test
    void tableThatIsNotThereHasNothingToTell() throws SQLException {
        for (Connection connection : List.of(new Sqlite().open(), H2.older().open(), new Postgres().open())) {
            try (connection) {
                assertThat(ConstraintTranslator.of(Contracts.of(items("nowhere")), connection)
                                .translate(new SQLException("x")))
                        .isEmpty();
            }
        }
    }

    @Test
    void productNameTellsTheDialect() throws SQLException {
        try (Connection connection = H2.current().open()) {
            Map<String, Dialect> products = Map.of(
                    "PostgreSQL",
                    Dialect.POSTGRESQL,
                    "MySQL",
                    Dialect.MYSQL,
                    "MariaDB",
                    Dialect.MARIADB,
                    "H2",
                    Dialect.H2,
                    "SQLite",
                    Dialect.SQLITE,
                    "Oracle",
                    Dialect.ORACLE,
                    "Microsoft SQL Server",
                    Dialect.SQL_SERVER,
                    "DB2/LINUXX8664",
                    Dialect.DB2);
            for (Map.Entry<String, Dialect> product : products.entrySet()) {
                assertThat(Dialect.of(renamed(connection, product.getKey()))).contains(product.getValue());
            }
            assertThat(Dialect.of(renamed(connection, "HSQL Database Engine"))).isEmpty();
        }
    }

    @Test
    void db2sIndexNumberIsTheNameThatTheCatalogueGives() throws SQLException {
        SQLException failure =
                new SQLException("DB2 SQL Error: SQLCODE=-803, SQLSTATE=23505, SQLERRMC=2;APP.ITEMS", "23505", -803);
        SQLException other =
                new SQLException("DB2 SQL Error: SQLCODE=-803, SQLSTATE=23505, SQLERRMC=3;APP.ITEMS", "23505", -803);
        ResultSet catalogue = rows(List.of(List.of("UX_A ", "2"), List.of("SQL1", "1")));
        PreparedStatement query = proxy(
                PreparedStatement.class,
                Map.of("executeQuery", catalogue),
                () -> Proxy.newProxyInstance(
                        PreparedStatement.class.getClassLoader(),
                        new Class<?>[] {PreparedStatement.class},
                        (self, method, arguments) -> null));
        try (Connection connection = H2.current().open()) {
            run(
                    connection,
                    "CREATE SCHEMA app",
                    "SET SCHEMA app",
                    "CREATE TABLE items (id INT PRIMARY KEY, a INT)",
                    "CREATE UNIQUE INDEX ux_a ON items (a)");
            Connection db2 = proxy(
                    Connection.class,
                    Map.of(
                            "prepareStatement",
                            query,
                            "getMetaData",
                            renamed(connection, "DB2/LINUXX8664").getMetaData()),
                    () -> connection);
            ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(items("items")), db2);

            assertThat(translator.translate(failure))
                    .hasValueSatisfying(
                            conflict -> assertThat(conflict.type().code()).isEqualTo("A"));
            assertThat(translator.translate(other)).isEmpty();
        }
    }

    private static ResultSet rows(List<List<String>> rows) {
        Iterator<List<String>> remaining = rows.iterator();
        List<List<String>> current = new ArrayList<>();
        return ResultSet.class.cast(Proxy.newProxyInstance(
                ResultSet.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "next":
                            boolean more = remaining.hasNext();
                            if (more) {
                                current.add(0, remaining.next());
                            }
                            return more;
                        case "getString":
                            return current.get(0).get((Integer) arguments[0] - 1);
                        default:
                            return null;
                    }
                }));
    }

    @Test
    void resolvedNameOfAForeignKeyIsRefusedWhereAnotherIsDeclared() throws SQLException {
        try (Connection connection = new Postgres().open()) {
            run(
                    connection,
                    "CREATE TABLE items (id INT PRIMARY KEY, a INT)",
                    "CREATE TABLE subscriptions (id INT, item INT REFERENCES items)",
                    "INSERT INTO items VALUES (1, 1)",
                    "INSERT INTO subscriptions VALUES (1, 1)");
            SQLException failure = failure(connection, "DELETE FROM items");
            TestContract<Item> declared = new TestContract<>(
                    Item.class,
                    List.of(reference("IN_USE", "subscription")
                            .withTable("subscriptions")
                            .withConstraintNames("fk_other")));

            assertThat(ConstraintTranslator.of(Contracts.of(declared.in("items", "id")), connection)
                            .translate(failure))
                    .isEmpty();
            assertThat(ConstraintTranslator.of(Contracts.of(items("items")), connection)
                            .translate(failure))
                    .isPresent();
        }
    }
}
