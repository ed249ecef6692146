package dev.truce.jdbc.violation;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The readers of all databases, and what they share. */
public final class Readers {

    private Readers() {}

    /** PostgreSQL, and what speaks its protocol through a driver made from its own. */
    public static DriverReader postgreSql() {
        return PostgreSqlReader::read;
    }

    /** MySQL and MariaDB. */
    public static DriverReader mySql() {
        return MySqlReader::read;
    }

    /** H2, before and after 2.4. */
    public static DriverReader h2() {
        return H2Reader::read;
    }

    /** SQLite. */
    public static DriverReader sqlite() {
        return SqliteReader::read;
    }

    /** Oracle. */
    public static DriverReader oracle() {
        return OracleReader::read;
    }

    /** SQL Server. */
    public static DriverReader sqlServer() {
        return SqlServerReader::read;
    }

    /** Db2 for Linux, Unix and Windows. */
    public static DriverReader db2() {
        return Db2Reader::read;
    }

    /** The name used here for an index of Db2 whose error states only a number. */
    public static String db2IndexName(String number) {
        return Db2Reader.indexName(number);
    }

    /** The text of an exception, never {@code null}. */
    static String message(SQLException exception) {
        String message = exception.getMessage();
        return message == null ? "" : message;
    }

    /** Returns whether an exception is of a driver's own class. */
    static boolean isFrom(SQLException exception, String driver) {
        return exception.getClass().getName().startsWith(driver);
    }

    /** The part of a text between two others: the first {@code open} and the first {@code close} after it. */
    static @Nullable String between(String text, String open, String close) {
        int start = text.indexOf(open);
        int end = start < 0 ? -1 : text.indexOf(close, start + open.length());
        return end < 0 ? null : text.substring(start + open.length(), end);
    }
}
