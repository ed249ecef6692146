package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * SQL Server quotes constraint and table in each of its languages, keeps the SQL keywords in English, and puts the value last, in
 * parentheses. The code says which of its texts it is.
 */
final class SqlServerReader {

    private SqlServerReader() {}

    static @Nullable Report read(SQLException exception) {
        String state = String.valueOf(exception.getSQLState());
        int code = exception.getErrorCode();
        if (state.equals("23000")) {
            return constraint(code, Readers.message(exception));
        }
        boolean own = Readers.isFrom(exception, "com.microsoft.");
        return switch (code) {
            case 1205 -> state.equals("40001") ? Report.of(Kind.DEADLOCK) : null;
            case 1222 -> own || startsWith(exception, "Lock request time out") ? Report.of(Kind.TIMEOUT) : null;
            case 3960 -> own || startsWith(exception, "Snapshot isolation") ? Report.of(Kind.SERIALIZATION) : null;
            case 2628, 8152, 8115, 220, 242 -> own ? Report.of(Kind.UNSTORABLE_VALUE) : null;
            case 41302, 41305, 41325 -> own ? Report.of(Kind.SERIALIZATION) : null;
            case 10928, 10929, 40501, 40613 -> own ? Report.of(Kind.OUTAGE) : null;
            case 596, 40197 -> own ? Report.of(Kind.LOST_CONNECTION) : null;
            default -> null;
        };
    }

    private static boolean startsWith(SQLException exception, String text) {
        return Readers.message(exception).startsWith(text);
    }

    private static @Nullable Report constraint(int code, String message) {
        return switch (code) {
            case 2627, 2601 -> unique(QuotedNames.of(message));
            case 547 -> foreignKey(QuotedNames.of(message));
            case 515 -> Report.of(Kind.OTHER);
            default -> null;
        };
    }

    /**
     * Reads {@code Violation of UNIQUE KEY constraint 'N'. Cannot insert duplicate key in object 'dbo.T'. …} or {@code Cannot insert
     * duplicate key row in object 'dbo.T' with unique index 'N'. …}: only the object has a schema.
     */
    private static Report unique(QuotedNames quoted) {
        Report violation = Report.of(Kind.UNIQUE);
        if (quoted.names().size() != 2) {
            return violation;
        }
        boolean objectFirst = quoted.names().get(0).contains(".");
        String object = quoted.names().get(objectFirst ? 0 : 1);
        String name = quoted.names().get(objectFirst ? 1 : 0);
        boolean known = object.contains(".") && !name.contains(".");
        return known
                ? on(object, violation.named(name))
                        .asPrimaryKey(quoted.remainder().contains("PRIMARY KEY"))
                : violation;
    }

    /** Reads {@code The DELETE statement conflicted with the REFERENCE constraint "FK". … database "d", table "dbo.T", …}. */
    private static Report foreignKey(QuotedNames quoted) {
        boolean missing = quoted.remainder().contains("FOREIGN KEY");
        if (quoted.names().isEmpty() || (!missing && !quoted.remainder().contains("REFERENCE"))) {
            return Report.of(Kind.OTHER);
        }
        Report violation = Report.of(missing ? Kind.MISSING_REFERENCE : Kind.STILL_REFERENCED)
                .named(quoted.names().get(0));
        String table = quoted.names().stream()
                .skip(1)
                .filter(name -> name.contains("."))
                .findFirst()
                .orElse(null);
        if (table == null) {
            return violation;
        }
        // An insert's conflict occurs in the table that is referred to.
        return missing ? violation.referencing(NameScanner.simple(table)) : on(table, violation);
    }

    private static Report on(String object, Report violation) {
        int dot = object.lastIndexOf('.');
        String schema = NameScanner.simple(object.substring(0, dot));
        return violation.inSchema(schema).onTable(NameScanner.simple(object.substring(dot + 1)));
    }
}
