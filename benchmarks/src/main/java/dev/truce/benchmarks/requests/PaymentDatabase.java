package dev.truce.benchmarks.requests;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database with the tables of payments and of keys, and a pool of connections to it. */
final class PaymentDatabase implements AutoCloseable {
    private final HikariDataSource pool;
    private final Closeable server;

    private PaymentDatabase(String url, String keys, Closeable server) throws SQLException, IOException {
        this.server = server;
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setMaximumPoolSize(2);
        pool = new HikariDataSource(settings);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                InputStream table = getClass().getResourceAsStream("/META-INF/truce/idempotency/" + keys)) {
            statement.execute("CREATE TABLE payments (id VARCHAR(36) PRIMARY KEY, reference VARCHAR(100) NOT NULL, "
                    + "amount INTEGER NOT NULL, version BIGINT NOT NULL, "
                    + "CONSTRAINT payments_reference UNIQUE (reference))");
            for (String sql : new String(table.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*")) {
                statement.execute(sql);
            }
        }
    }

    /** Starts a database in this JVM and in memory: a statement costs next to nothing, so that a key costs most by comparison. */
    static PaymentDatabase h2() throws SQLException, IOException {
        return new PaymentDatabase("jdbc:h2:mem:payments;DB_CLOSE_DELAY=-1", "h2.sql", () -> {});
    }

    /** Starts a server on this machine that writes each commit to the disk, as its defaults are. */
    static PaymentDatabase postgres() throws SQLException, IOException {
        EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        return new PaymentDatabase(server.getJdbcUrl("postgres", "postgres"), "postgresql.sql", server);
    }

    HikariDataSource pool() {
        return pool;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
