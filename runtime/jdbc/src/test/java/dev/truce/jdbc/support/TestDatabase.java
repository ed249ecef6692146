package dev.truce.jdbc.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database that a test has for itself. */
public interface TestDatabase {

    /** A new connection to an empty database, to be closed by the test. */
    Connection open() throws SQLException;

    /** How the database quotes a name. */
    default String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Runs a statement that must fail. */
    static SQLException failure(Connection connection, String sql) {
        try {
            run(connection, sql);
        } catch (SQLException e) {
            return e;
        }
        throw new AssertionError("did not fail: " + sql);
    }
}
