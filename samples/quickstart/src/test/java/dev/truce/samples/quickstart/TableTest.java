package dev.truce.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Duplicate;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which constraints of the database become conflicts, and which do not. */
class TableTest {
    private final JdbcConnectionPool connections =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
    private final Table<Product> products = new Table<>(
            new Database(connections, Contracts.of(ProductGuard.CONTRACT)),
            ProductGuard.CONTRACT,
            product -> Map.of("sku", product.sku(), "name", product.name(), "price", product.price()),
            row -> new Product(row.getString("sku"), row.getString("name"), row.getBigDecimal("price")));

    @BeforeEach
    void create() throws SQLException {
        execute("RUNSCRIPT FROM 'classpath:schema.sql'");
        execute("ALTER TABLE products ADD CONSTRAINT one_name UNIQUE (name)");
    }

    @AfterEach
    void drop() throws SQLException {
        execute("SHUTDOWN");
        connections.dispose();
    }

    @Test
    void aConstraintThatNoRuleDeclaresIsNoConflictAndIsNamedWithoutTheValue() {
        products.insert(product("1", "secret"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> products.insert(product("2", "secret")))
                .withMessage(
                        "The database answered with SQLSTATE 23505: no rule declares the constraint ONE_NAME of table PRODUCTS")
                .withNoCause();
    }

    @Test
    void aValueThatLooksLikeTheTextOfTheDatabaseIsOnlyAValue() {
        String sku = "\"PUBLIC.ONE_NAME INDEX PUBLIC.X ON PUBLIC.PRODUCTS(NAME)\"";
        products.insert(product(sku, "first"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> products.insert(product(sku, "second")))
                .satisfies(e -> {
                    assertThat(e.conflict().type()).isEqualTo(ProductProblem.DUPLICATE_SKU);
                    assertThat(((Duplicate) e.conflict()).value()).isEqualTo(sku);
                });
    }

    @Test
    void aChangeIsMadeOnlyToTheRowThatWasRead() {
        products.insert(product("1", "first"));

        assertNotFound(() -> products.replace(product("2", "second"), row -> row));
        assertNotFound(() -> products.delete(product("2", "first"), row -> row));
        assertThat(products.list(Map.of())).containsExactly(product("1", "first"));
    }

    private static void assertNotFound(ThrowingCallable write) {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(write)
                .satisfies(e -> assertThat(e.conflict().type()).isEqualTo(RequestProblem.NOT_FOUND));
    }

    private static Product product(String sku, String name) {
        return new Product(sku, name, new BigDecimal("1.00"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
