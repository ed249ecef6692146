package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Violation.Kind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** SQL Server names what is violated first and the value last; the code says which of its texts it is. */
final class SqlServerReader {

    private static final String REFERENCE = "REFERENCE constraint \"";

    private SqlServerReader() {}

    static @Nullable Violation read(SQLException exception) {
        String message = Readers.message(exception);
        return switch (exception.getErrorCode()) {
            case 2627 -> constraint(message);
            case 2601 -> index(message);
            case 547 -> reference(message);
            case 515 -> message.startsWith("Cannot insert the value NULL") ? Violation.of(Kind.OTHER) : null;
            case 1205 -> "40001".equals(exception.getSQLState()) ? Violation.of(Kind.LOCK) : null;
            case 1222 -> message.startsWith("Lock request time out") ? Violation.of(Kind.LOCK) : null;
            case 3960 -> message.startsWith("Snapshot isolation") ? Violation.of(Kind.SERIALIZATION) : null;
            default -> null;
        };
    }

    /** {@code Violation of UNIQUE KEY constraint 'N'. Cannot insert duplicate key in object 'dbo.T'. …}. */
    private static @Nullable Violation constraint(String message) {
        boolean primaryKey = message.startsWith("Violation of PRIMARY KEY constraint '");
        if (!primaryKey && !message.startsWith("Violation of UNIQUE KEY constraint '")) {
            return null;
        }
        String name = Readers.between(message, " constraint '", "'. Cannot insert duplicate key in object '");
        String table = Readers.between(message, "'. Cannot insert duplicate key in object '", "'");
        return unique(name, table, primaryKey);
    }

    /** {@code Cannot insert duplicate key row in object 'dbo.T' with unique index 'N'. …}. */
    private static @Nullable Violation index(String message) {
        String start = "Cannot insert duplicate key row in object '";
        if (!message.startsWith(start)) {
            return null;
        }
        String table = Readers.between(message, start, "' with unique index '");
        String name = Readers.between(message, "' with unique index '", "'");
        return unique(name, table, false);
    }

    private static Violation unique(@Nullable String name, @Nullable String table, boolean primaryKey) {
        Violation violation = Violation.of(Kind.UNIQUE);
        return name == null || table == null
                ? violation
                : violation.named(name).onTable(NameScanner.simple(table)).asPrimaryKey(primaryKey);
    }

    /** {@code The DELETE statement conflicted with the REFERENCE constraint "FK". The conflict occurred in …, table "dbo.T", …}. */
    private static @Nullable Violation reference(String message) {
        int conflicted = message.indexOf(" statement conflicted with the ");
        if (!message.startsWith("The ") || conflicted < 0) {
            return null;
        }
        int start = message.indexOf(REFERENCE, conflicted);
        String name = start < 0 ? null : Readers.between(message.substring(start), REFERENCE, "\"");
        String table = start < 0 ? null : Readers.between(message.substring(start), ", table \"", "\"");
        return name == null
                ? Violation.of(Kind.OTHER)
                : Violation.of(Kind.FOREIGN_KEY).named(name).onTable(table == null ? null : NameScanner.simple(table));
    }
}
