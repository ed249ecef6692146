package dev.truce.processor.generate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Real databases, each empty at first. */
enum Database {
    POSTGRESQL {
        @Override
        String create() throws SQLException {
            String name = "d" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection =
                            DriverManager.getConnection(PostgreSql.SERVER.getJdbcUrl("postgres", "postgres"));
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return PostgreSql.SERVER.getJdbcUrl("postgres", name);
        }
    },
    H2 {
        @Override
        String create() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    };

    /** Creates a database, and returns its address. */
    abstract String create() throws SQLException;

    /** A server that is started once, and ends with the tests. */
    private static final class PostgreSql {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "64")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
