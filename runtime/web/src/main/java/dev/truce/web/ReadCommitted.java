package dev.truce.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Sets the isolation of a transaction that only reads. */
public final class ReadCommitted {

    private ReadCommitted() {}

    /**
     * Sets the isolation of a transaction that has read nothing yet, for this transaction alone. It does so on PostgreSQL, which may
     * refuse a transaction of a higher level even if it only reads.
     *
     * @param connection the connection of the transaction
     * @throws SQLException if the database refuses it
     */
    public static void set(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            }
        }
    }
}
