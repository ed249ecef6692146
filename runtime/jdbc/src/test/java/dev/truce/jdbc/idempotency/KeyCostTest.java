package dev.truce.jdbc.idempotency;

import static dev.truce.jdbc.support.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.idempotency.Claim.Answered;
import dev.truce.jdbc.idempotency.Claim.Owned;
import dev.truce.jdbc.support.DataSources;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statements that a key costs, which docs/idempotency.md tells. */
class KeyCostTest {
    private static final Duration RETENTION = Duration.ofHours(24);
    private static final StoredAnswer ANSWER = new StoredAnswer(201, Map.of(), new byte[0]);

    private final List<String> verbs = new ArrayList<>();
    private Connection kept;
    private DataSource database;
    private IdempotencyStore store;

    @BeforeEach
    void createTable() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        kept = DriverManager.getConnection(url);
        for (String statement : IdempotencySuite.ddl(Dialect.H2).split(";")) {
            if (!statement.isBlank()) {
                run(kept, statement);
            }
        }
        database = DataSources.of(() -> counted(DriverManager.getConnection(url)));
        store = IdempotencyStore.of(database, IdempotencyStore.TABLE, Duration.ofMinutes(1));
    }

    @AfterEach
    void close() throws SQLException {
        kept.close();
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        verbs.add(((String) arguments[0]).replaceFirst("\\s.*", ""));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void execute() throws SQLException {
        Owned key = (Owned) store.claim("key", "payload", RETENTION);
        try (Connection effect = database.getConnection()) {
            assertThat(store.complete(effect, key, ANSWER)).isTrue();
        }
    }

    @Test
    void executedRequestCostsTwoStatements() throws SQLException {
        execute();

        assertThat(verbs).containsExactly("MERGE", "UPDATE");
    }

    @Test
    void replayCostsTwoStatementsAndWritesNothing() throws SQLException {
        execute();
        verbs.clear();

        assertThat(store.claim("key", "payload", RETENTION)).isInstanceOf(Answered.class);
        assertThat(verbs).containsExactly("MERGE", "SELECT");
    }

    @Test
    void requestThatRollsBackCostsTwoStatements() throws SQLException {
        store.release((Owned) store.claim("key", "payload", RETENTION));

        assertThat(verbs).containsExactly("MERGE", "DELETE");
    }
}
