package dev.truce.jdbc.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** SQLite in memory. */
public final class Sqlite implements TestDatabase {

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:?foreign_keys=on");
    }
}
