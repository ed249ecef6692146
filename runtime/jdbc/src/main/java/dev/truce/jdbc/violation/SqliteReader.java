package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQLite names table and columns, and no constraint: {@code UNIQUE constraint failed: t.a, t.b}; of an index over an expression,
 * the index. The result code tells it from what a trigger says in the same words.
 */
final class SqliteReader {

    private static final String FAILED = "UNIQUE constraint failed: ";
    private static final String INDEX = "index '";

    private SqliteReader() {}

    static @Nullable Report read(SQLException exception) {
        String code = DriverDetails.text(exception, "getResultCode");
        if (code == null) {
            return null;
        }
        String name = code.replaceFirst("^\\[(\\w+)].*", "$1");
        return switch (name) {
            case "SQLITE_CONSTRAINT_UNIQUE" -> unique(Readers.message(exception), false);
            case "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID" -> unique(Readers.message(exception), true);
            case "SQLITE_CONSTRAINT_FOREIGNKEY" -> Report.of(Kind.FOREIGN_KEY);
            case "SQLITE_BUSY_SNAPSHOT" -> Report.of(Kind.SERIALIZATION);
            default -> other(name);
        };
    }

    private static @Nullable Report other(String code) {
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
            return Report.of(Kind.TIMEOUT);
        }
        if (code.equals("SQLITE_INTERRUPT")) {
            return Report.of(Kind.TIMEOUT);
        }
        if (code.startsWith("SQLITE_CANTOPEN")) {
            return Report.of(Kind.OUTAGE);
        }
        return code.startsWith("SQLITE_CONSTRAINT") ? Report.of(Kind.OTHER) : null;
    }

    private static Report unique(String message, boolean primaryKey) {
        Report violation = Report.of(Kind.UNIQUE).asPrimaryKey(primaryKey);
        int start = message.indexOf(FAILED) + FAILED.length();
        if (start < FAILED.length()) {
            return violation;
        }
        String what = message.substring(start, message.endsWith(")") ? message.length() - 1 : message.length());
        if (what.startsWith(INDEX) && what.endsWith("'")) {
            return violation.named(what.substring(INDEX.length(), what.length() - 1));
        }
        int dot = what.indexOf('.');
        if (dot < 0) {
            return violation;
        }
        String prefix = what.substring(0, dot + 1);
        List<String> columns = new ArrayList<>();
        for (String column : what.split(", ", -1)) {
            if (!column.startsWith(prefix)) {
                return violation;
            }
            columns.add(column.substring(prefix.length()));
        }
        return violation.onTable(what.substring(0, dot)).onColumns(IndexedColumn.plain(columns));
    }
}
