package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Violation.Kind;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Oracle says {@code ORA-00001: unique constraint (S.N) violated}, from 23ai on with {@code  on table S.T columns (A, B)} in the
 * same line; values stand in later lines.
 */
final class OracleReader {

    private OracleReader() {}

    static @Nullable Violation read(SQLException exception) {
        String message = Readers.message(exception);
        int code = exception.getErrorCode();
        if (!message.startsWith("ORA-%05d".formatted(code))) {
            return null;
        }
        return switch (code) {
            case 1 -> unique(firstLine(message));
            case 2292 -> named(Kind.FOREIGN_KEY, firstLine(message));
            case 2291, 2290, 1400, 1407 -> Violation.of(Kind.OTHER);
            case 8177 -> Violation.of(Kind.SERIALIZATION);
            case 60, 54, 30006 -> Violation.of(Kind.LOCK);
            default -> null;
        };
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static Violation named(Kind kind, String line) {
        String name = Readers.between(line, "(", ")");
        Violation violation = Violation.of(kind);
        return name == null ? violation : violation.named(name.substring(name.indexOf('.') + 1));
    }

    private static Violation unique(String line) {
        Violation violation = named(Kind.UNIQUE, line);
        String table = Readers.between(line, ") violated on table ", " columns (");
        String columns = Readers.between(line, " columns (", ")");
        if (table == null || columns == null) {
            return violation;
        }
        return violation
                .onTable(table.substring(table.indexOf('.') + 1))
                .onColumns(IndexedColumn.plain(List.of(columns.split(", ", -1))));
    }
}
