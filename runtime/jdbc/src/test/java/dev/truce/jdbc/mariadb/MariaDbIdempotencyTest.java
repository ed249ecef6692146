package dev.truce.jdbc.mariadb;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.idempotency.IdempotencySuite;
import dev.truce.jdbc.support.DataSources;
import java.sql.SQLException;
import javax.sql.DataSource;

final class MariaDbIdempotencyTest extends IdempotencySuite {
    MariaDbIdempotencyTest() {
        super(Dialect.MARIADB);
    }

    @Override
    protected DataSource database() throws SQLException {
        MariaDb mariaDb = new MariaDb();
        mariaDb.open().close();
        return DataSources.of(() -> mariaDb.connect("truce"));
    }
}
