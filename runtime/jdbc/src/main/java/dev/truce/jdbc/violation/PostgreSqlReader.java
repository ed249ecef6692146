package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL sends the names of constraint and table as fields of their own, whatever its language. The columns are in the
 * detail before the values: {@code Key (a, lower(b))=(1, x) already exists.}
 */
final class PostgreSqlReader {

    /** The quotes that PostgreSQL's translations put around a name. */
    private static final String QUOTES = "[\"«»„“”「」『』]";

    private PostgreSqlReader() {}

    static @Nullable Report read(SQLException exception) {
        Object error = DriverDetails.call(exception, "getServerErrorMessage");
        String state = exception.getSQLState();
        if (state == null) {
            return null;
        }
        if (error == null) {
            return isOfReactiveClient(exception, state) ? ofText(Readers.message(exception), state) : null;
        }
        return switch (state) {
            case "23505" -> constraint(Kind.UNIQUE, error).onColumns(columns(error));
            case "23P01" -> constraint(Kind.EXCLUSION, error);
            case "23503", "23001" -> foreignKey(error);
            case "23502", "23514", "23000" -> constraint(Kind.OTHER, error);
            case "40001" -> Report.of(isRaised(error) ? Kind.RAISED_SERIALIZATION : Kind.SERIALIZATION);
            case "40P01" -> Report.of(isRaised(error) ? Kind.RAISED_SERIALIZATION : Kind.DEADLOCK);
            default -> ofState(state);
        };
    }

    private static @Nullable Report ofState(String state) {
        return switch (state) {
            case "55P03", "57014" -> Report.of(Kind.TIMEOUT);
            case "57P01", "57P02", "57P05", "25P03", "25P04" -> Report.of(Kind.LOST_CONNECTION);
            case "57P03", "53300" -> Report.of(Kind.OUTAGE);
            default -> null;
        };
    }

    /**
     * Returns whether Hibernate Reactive has made an exception of that of Vert.x's client, of which it keeps the text only: {@code ERROR:
     * duplicate key value violates unique constraint "uk" (23505)}.
     */
    private static boolean isOfReactiveClient(SQLException exception, String state) {
        return exception.getClass() == SQLException.class
                && Readers.message(exception).endsWith(" (" + state + ")");
    }

    /** Reads a text that names one constraint. That of a foreign key also names tables, in an order that differs by language. */
    private static @Nullable Report ofText(String message, String state) {
        List<String> names = quoted(message);
        return switch (state) {
            case "23505" -> names.size() == 1 ? Report.of(Kind.UNIQUE).named(names.get(0)) : null;
            case "23P01" -> names.size() == 1 ? Report.of(Kind.EXCLUSION).named(names.get(0)) : null;
            case "40P01" -> Report.of(Kind.DEADLOCK);
            default -> ofState(state);
        };
    }

    /** Returns whether a function's {@code RAISE} caused the error: the server reports the routine of its own code that did. */
    private static boolean isRaised(Object error) {
        return "exec_stmt_raise".equals(DriverDetails.text(error, "getRoutine"));
    }

    private static Report constraint(Kind kind, Object error) {
        String name = DriverDetails.text(error, "getConstraint");
        Report violation = Report.of(kind)
                .inSchema(DriverDetails.text(error, "getSchema"))
                .onTable(DriverDetails.text(error, "getTable"));
        return name == null ? violation : violation.named(name);
    }

    private static List<IndexedColumn> columns(Object error) {
        String detail = DriverDetails.text(error, "getDetail");
        return detail == null ? List.of() : IndexedColumn.listAt(detail, detail.indexOf('('));
    }

    /**
     * Reads both directions. The message of a row that is still referenced names, in any language and order, the constraint, its
     * table and the table of the row; the message of a missing row names the first two only. Neither has a value.
     */
    private static Report foreignKey(Object error) {
        Report other = constraint(Kind.OTHER, error);
        String message = DriverDetails.text(error, "getMessage");
        if (message == null || other.table() == null || other.names().isEmpty()) {
            return other;
        }
        List<String> names = quoted(message);
        if (!names.remove(other.names().get(0)) || !names.remove(other.table()) || names.size() > 1) {
            return other;
        }
        return names.isEmpty()
                ? constraint(Kind.MISSING_REFERENCE, error)
                : constraint(Kind.STILL_REFERENCED, error).referencing(names.get(0));
    }

    private static List<String> quoted(String message) {
        String[] parts = message.split(QUOTES, -1);
        List<String> names = new ArrayList<>();
        for (int i = 1; i < parts.length - 1; i += 2) {
            names.add(parts[i].replace('\u00a0', ' ').strip());
        }
        return names;
    }
}
