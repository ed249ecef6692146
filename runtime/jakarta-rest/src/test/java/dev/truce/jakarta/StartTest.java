package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.jakarta.shop.Account;
import dev.truce.jakarta.shop.Shop;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.runtime.Contracts;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What keeps an application from starting. */
class StartTest {

    private static DataSource withoutConstraints() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("create table accounts (id uuid primary key, email varchar(99), status varchar(9), version"
                            + " bigint not null)");
        }
        return database;
    }

    @Test
    void databaseThatDoesNotEnforceARule() throws SQLException {
        DataSource database = withoutConstraints();
        assertThatThrownBy(() -> start(Map.of("truce.audit", "fail"), database))
                .hasStackTraceContaining("The database does not enforce the rules of the resources:");
        assertThatCode(() -> start(Map.of("truce.audit", "off"), database)).doesNotThrowAnyException();
    }

    @Test
    void resourceWithoutAContract() {
        assertThatThrownBy(() -> Shop.start(truce -> truce.contracts(Contracts.of()), application -> {})
                        .close())
                .hasStackTraceContaining("Account, which dev.truce.jakarta.shop.AccountResource#")
                .hasStackTraceContaining("truce-processor");
    }

    @Test
    void idempotentMethodWithoutADatabase() {
        assertThatThrownBy(() -> Shop.start(truce -> truce.dataSource(new JdbcDataSource()), application -> {})
                        .close())
                .hasStackTraceContaining("@Idempotent needs one DataSource");
    }

    @Test
    void idempotentMethodThatAnswersOnAnotherThread() {
        assertThatThrownBy(() -> Shop.start(truce -> {}, application -> application.register(Later.class))
                        .close())
                .hasStackTraceContaining("@Idempotent on dev.truce.jakarta.StartTest$Later#create cannot store");
    }

    /** A resource whose answers are made on another thread. */
    @Path("/later")
    public static class Later {
        @POST
        @Guarded(value = Account.class, operation = Operation.NONE)
        @Idempotent
        public CompletionStage<String> create() {
            return CompletableFuture.completedFuture("");
        }
    }

    private static void start(Map<String, String> properties, DataSource database) {
        Shop.start(
                        truce -> truce.properties(properties::get)
                                .dataSource(database)
                                .idempotencyStore(
                                        IdempotencyStore.of(database, IdempotencyStore.TABLE, Duration.ofMinutes(1))),
                        application -> {})
                .close();
    }
}
