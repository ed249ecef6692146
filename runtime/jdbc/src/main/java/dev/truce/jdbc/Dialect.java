package dev.truce.jdbc;

import dev.truce.jdbc.violation.DriverReader;
import dev.truce.jdbc.violation.Readers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** The databases whose word is understood. */
public enum Dialect {
    /** PostgreSQL, and what speaks its protocol. */
    POSTGRESQL("postgresql"),
    /** MySQL. */
    MYSQL("mysql"),
    /** MariaDB. */
    MARIADB("mariadb"),
    /** H2, before and after 2.4. */
    H2("h2"),
    /** SQLite. */
    SQLITE("sqlite"),
    /** Oracle. */
    ORACLE("oracle"),
    /** Microsoft SQL Server. */
    SQL_SERVER("microsoft sql server"),
    /** Db2 for Linux, Unix and Windows. */
    DB2("db2");

    private final String product;

    Dialect(String product) {
        this.product = product;
    }

    /**
     * Returns the dialect of a connection's database, by its product name.
     *
     * @param connection an open connection
     * @return the dialect; empty if it is none of these
     * @throws SQLException if the connection cannot be asked
     */
    public static Optional<Dialect> of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        for (Dialect dialect : values()) {
            if (name.startsWith(dialect.product)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    DriverReader reader() {
        return switch (this) {
            case POSTGRESQL -> Readers.postgreSql();
            case MYSQL, MARIADB -> Readers.mySql();
            case H2 -> Readers.h2();
            case SQLITE -> Readers.sqlite();
            case ORACLE -> Readers.oracle();
            case SQL_SERVER -> Readers.sqlServer();
            case DB2 -> Readers.db2();
        };
    }
}
