package dev.truce.jdbc.idempotency;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.support.DataSources;
import dev.truce.jdbc.support.Postgres;
import java.sql.SQLException;
import javax.sql.DataSource;

final class PostgresIdempotencyTest extends IdempotencySuite {
    PostgresIdempotencyTest() {
        super(Dialect.POSTGRESQL);
    }

    @Override
    protected DataSource database() throws SQLException {
        Postgres postgres = new Postgres();
        postgres.open().close();
        return DataSources.of(postgres::connect);
    }
}
