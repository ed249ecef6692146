package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Oracle says {@code ORA-00001: unique constraint (S.N) violated}, from 23ai on with {@code  on table S.T columns (A, B)} in the
 * same line; values are in later lines.
 */
final class OracleReader {

    private static final int ROLLED_BACK = 2091;
    private static final Pattern CODE = Pattern.compile("ORA-(\\d{5})");

    private OracleReader() {}

    static @Nullable Report read(SQLException exception) {
        String message = Readers.message(exception);
        int code = exception.getErrorCode();
        return message.startsWith("ORA-%05d".formatted(code)) ? read(code, message) : null;
    }

    private static @Nullable Report read(int code, String message) {
        return switch (code) {
            case 1 -> unique(firstLine(message));
            case 2292 -> named(Kind.STILL_REFERENCED, firstLine(message));
            case 2291 -> named(Kind.MISSING_REFERENCE, firstLine(message));
            case 2290, 1400, 1407 -> Report.of(Kind.OTHER);
            case ROLLED_BACK -> rolledBack(message);
            case 8177 -> Report.of(Kind.SERIALIZATION);
            case 60 -> Report.of(Kind.DEADLOCK);
            case 54, 30006, 1013, 2049 -> Report.of(Kind.TIMEOUT);
            case 18, 20, 1012, 1033, 1034 -> Report.of(Kind.OUTAGE);
            case 28, 1089, 1092, 3113, 3114, 3135 -> Report.of(Kind.LOST_CONNECTION);
            case 25405, 25408 -> Report.of(Kind.UNKNOWN_OUTCOME);
            default -> null;
        };
    }

    /** A commit that fails, as for a deferred constraint, says in its second line why. */
    private static @Nullable Report rolledBack(String message) {
        String cause = message.substring(firstLine(message).length()).strip();
        Matcher code = CODE.matcher(cause);
        int number = code.lookingAt() ? Integer.parseInt(code.group(1)) : 0;
        return number == ROLLED_BACK ? null : read(number, cause);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static Report named(Kind kind, String line) {
        String name = Readers.between(line, "(", ")");
        Report violation = Report.of(kind);
        if (name == null) {
            return violation;
        }
        int dot = name.indexOf('.');
        return violation.named(name.substring(dot + 1)).inSchema(dot < 0 ? null : name.substring(0, dot));
    }

    private static Report unique(String line) {
        Report violation = named(Kind.UNIQUE, line);
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
