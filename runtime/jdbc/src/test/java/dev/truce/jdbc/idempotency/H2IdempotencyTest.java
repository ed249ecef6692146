package dev.truce.jdbc.idempotency;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.support.DataSources;
import java.sql.DriverManager;
import java.util.UUID;
import javax.sql.DataSource;

final class H2IdempotencyTest extends IdempotencySuite {
    H2IdempotencyTest() {
        super(Dialect.H2);
    }

    @Override
    protected DataSource database() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        return DataSources.of(() -> DriverManager.getConnection(url));
    }
}
