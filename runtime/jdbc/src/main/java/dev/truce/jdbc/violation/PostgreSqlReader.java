package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Violation.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL sends the names of constraint and table as fields of their own, whatever its language. The columns stand in the
 * detail before the values: {@code Key (a, lower(b))=(1, x) already exists.}
 */
final class PostgreSqlReader {

    /** What PostgreSQL's translations put around a name. */
    private static final String QUOTES = "[\"«»„“”「」『』]";

    private PostgreSqlReader() {}

    static @Nullable Violation read(SQLException exception) {
        Object error = DriverDetails.call(exception, "getServerErrorMessage");
        String state = exception.getSQLState();
        if (error == null || state == null) {
            return null;
        }
        return switch (state) {
            case "23505" -> constraint(Kind.UNIQUE, error).onColumns(columns(error));
            case "23P01" -> constraint(Kind.EXCLUSION, error);
            case "23503", "23001" -> foreignKey(error);
            case "23502", "23514", "23000" -> constraint(Kind.OTHER, error);
            case "40001" -> Violation.of(Kind.SERIALIZATION);
            case "40P01", "55P03" -> Violation.of(Kind.LOCK);
            default -> null;
        };
    }

    private static Violation constraint(Kind kind, Object error) {
        String name = DriverDetails.text(error, "getConstraint");
        Violation violation = Violation.of(kind).onTable(DriverDetails.text(error, "getTable"));
        return name == null ? violation : violation.named(name);
    }

    private static List<IndexedColumn> columns(Object error) {
        String detail = DriverDetails.text(error, "getDetail");
        return detail == null ? List.of() : IndexedColumn.listAt(detail, detail.indexOf('('));
    }

    /**
     * The message of a row that is still referenced names, in any language and order, the constraint, its table and the table
     * of the row; the one of a missing row names the first two only. Neither has a value.
     */
    private static Violation foreignKey(Object error) {
        Violation other = constraint(Kind.OTHER, error);
        String message = DriverDetails.text(error, "getMessage");
        if (message == null || other.table() == null || other.names().isEmpty()) {
            return other;
        }
        List<String> names = quoted(message);
        if (!names.remove(other.names().get(0)) || !names.remove(other.table()) || names.size() != 1) {
            return other;
        }
        return constraint(Kind.FOREIGN_KEY, error).referencing(names.get(0));
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
