package dev.truce.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** Lends connections for reading which constraints the database has. */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Lends a connection.
     *
     * @param reading reads with the connection, and does not close it
     * @return {@code false} if no connection can be had at this moment, so that nothing was read: an integration must not take a second
     *     connection while the request holds one, since ten such requests block a pool of ten
     * @throws SQLException if the database cannot be read
     */
    boolean lend(Reading reading) throws SQLException;

    /** Reads with a connection. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads.
         *
         * @param connection an open connection
         * @throws SQLException if the database cannot be read
         */
        void read(Connection connection) throws SQLException;
    }

    /**
     * Returns a source that takes a new connection each time: for applications that hold none while they translate a failure.
     *
     * @param dataSource the application's data source
     * @return the source
     */
    static ConnectionSource of(DataSource dataSource) {
        Objects.requireNonNull(dataSource, "dataSource");
        return reading -> {
            try (Connection connection = dataSource.getConnection()) {
                reading.read(connection);
                return true;
            }
        };
    }
}
