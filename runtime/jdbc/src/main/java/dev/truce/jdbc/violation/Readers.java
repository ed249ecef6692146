package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Violation.Kind;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The readers of all databases, and what they share. */
public final class Readers {

    private Readers() {}

    static List<ViolationReader> all() {
        return List.of(
                postgreSql(),
                mySql(),
                h2(),
                sqlite(),
                oracle(),
                sqlServer(),
                db2(),
                Readers::standardSerializationFailure);
    }

    /** PostgreSQL, and what speaks its protocol through a driver made from its own. */
    public static ViolationReader postgreSql() {
        return PostgreSqlReader::read;
    }

    /** MySQL and MariaDB. */
    public static ViolationReader mySql() {
        return MySqlReader::read;
    }

    /** H2, before and after 2.4. */
    public static ViolationReader h2() {
        return H2Reader::read;
    }

    /** SQLite. */
    public static ViolationReader sqlite() {
        return SqliteReader::read;
    }

    /** Oracle. */
    public static ViolationReader oracle() {
        return OracleReader::read;
    }

    /** SQL Server. */
    public static ViolationReader sqlServer() {
        return SqlServerReader::read;
    }

    /** Db2 for Linux, Unix and Windows. */
    public static ViolationReader db2() {
        return Db2Reader::read;
    }

    /** What an index of Db2 is called here of which an error tells the number only. */
    public static String db2IndexName(String number) {
        return Db2Reader.indexName(number);
    }

    /** SQLSTATE 40001 means the same in every database. */
    private static @Nullable Violation standardSerializationFailure(SQLException exception) {
        return "40001".equals(exception.getSQLState()) ? Violation.of(Kind.SERIALIZATION) : null;
    }

    /** The text of an exception, never {@code null}. */
    static String message(SQLException exception) {
        String message = exception.getMessage();
        return message == null ? "" : message;
    }

    /** The part of a text between two others: the first {@code open} and the first {@code close} after it. */
    static @Nullable String between(String text, String open, String close) {
        int start = text.indexOf(open);
        int end = start < 0 ? -1 : text.indexOf(close, start + open.length());
        return end < 0 ? null : text.substring(start + open.length(), end);
    }
}
