package dev.truce.jdbc.idempotency;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.support.DataSources;
import java.nio.file.Path;
import java.sql.DriverManager;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteIdempotencyTest extends IdempotencySuite {
    @TempDir
    private Path directory;

    SqliteIdempotencyTest() {
        super(Dialect.SQLITE);
    }

    /** Writers wait for each other. */
    @Override
    protected DataSource database() {
        String url = "jdbc:sqlite:" + directory.resolve("keys.db")
                + "?busy_timeout=60000&transaction_mode=IMMEDIATE&journal_mode=WAL&synchronous=OFF";
        return DataSources.of(() -> DriverManager.getConnection(url));
    }
}
