package dev.truce.samples.quickstart;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Statements that take effect together, at the commit, or not at all.
 *
 * @param connection what they run on
 * @param end what ends the transaction for its thread
 */
record Transaction(Connection connection, Runnable end) implements AutoCloseable {

    void commit() throws SQLException {
        connection.commit();
    }

    /** Rolls back what was not committed. */
    @Override
    public void close() throws SQLException {
        end.run();
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
