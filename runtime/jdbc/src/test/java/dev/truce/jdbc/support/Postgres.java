package dev.truce.jdbc.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL server, started once for all tests and stopped with the JVM. */
public final class Postgres implements TestDatabase {

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "64")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = connect();
        TestDatabase.run(connection, "DROP SCHEMA IF EXISTS public CASCADE", "CREATE SCHEMA public");
        return connection;
    }

    /** A new connection to the database as it is. */
    public Connection connect() throws SQLException {
        return Server.INSTANCE.getPostgresDatabase().getConnection();
    }
}
