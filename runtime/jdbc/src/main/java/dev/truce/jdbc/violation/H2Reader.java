package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * H2 quotes what is violated, after a text in its own language and before the values and the statement:
 * {@code "PUBLIC.UK_INDEX_5 ON PUBLIC.T(C NULLS FIRST) VALUES (…)"}, from 2.4 on {@code "PUBLIC.UK INDEX PUBLIC.UK_INDEX_5 ON …"}.
 * Primary keys are {@code "PRIMARY KEY ON PUBLIC.T(C) …"}, from 2.4 on {@code "PUBLIC.PK PRIMARY KEY ON …"}.
 */
final class H2Reader {

    private static final Pattern INDEX_SUFFIX = Pattern.compile("_INDEX_[0-9A-F]+$");

    private H2Reader() {}

    static @Nullable Report read(SQLException exception) {
        int code = exception.getErrorCode();
        return switch (code) {
            case 90131 -> Report.of(Kind.SERIALIZATION);
            case 40001 -> Report.of(Kind.DEADLOCK);
            case 50200 -> Report.of(Kind.TIMEOUT);
            // other databases use the same codes, but not as their SQLSTATE
            default -> Integer.toString(code).equals(exception.getSQLState()) ? ofStandardCode(code, exception) : null;
        };
    }

    private static @Nullable Report ofStandardCode(int code, SQLException exception) {
        return switch (code) {
            case 23505 -> unique(quoted(Readers.message(exception)));
            case 23503 -> foreignKey(Kind.STILL_REFERENCED, quoted(Readers.message(exception)));
            case 23506 -> foreignKey(Kind.MISSING_REFERENCE, quoted(Readers.message(exception)));
            // out of the range of a column: a state that the standard has for something else
            case 22004 -> Report.of(Kind.UNSTORABLE_VALUE);
            case 57014 -> Report.of(Kind.TIMEOUT);
            case 90020, 90046 -> Report.of(Kind.OUTAGE);
            case 90067, 90098, 90121 -> Report.of(Kind.LOST_CONNECTION);
            case 23502, 23507, 23513, 23514 -> Report.of(Kind.OTHER);
            default -> null;
        };
    }

    /** Returns the text after the first quote, with doubled quotes inside it reduced to one. */
    private static String quoted(String message) {
        return message.substring(message.indexOf('"') + 1).replace("\"\"", "\"");
    }

    private static Report unique(String text) {
        Report violation = Report.of(Kind.UNIQUE);
        NameScanner scanner = new NameScanner(text, 0);
        boolean primaryKey = scanner.skip("PRIMARY KEY");
        String name = primaryKey ? null : scanner.qualifiedName();
        String index = null;
        if (name != null && scanner.skip(" INDEX ")) {
            index = scanner.qualifiedName();
        } else if (name != null) {
            primaryKey = scanner.skip(" PRIMARY KEY");
            index = INDEX_SUFFIX.matcher(name).replaceFirst("");
        }
        List<String> table = scanner.skip(" ON ") ? scanner.qualifiedNames() : List.of();
        if (table.isEmpty()) {
            return violation;
        }
        violation = name == null || index == null ? violation : violation.named(name, index);
        return on(table, violation)
                .onColumns(IndexedColumn.listAt(text, scanner.position()))
                .asPrimaryKey(primaryKey);
    }

    private static Report on(List<String> table, Report violation) {
        int last = table.size() - 1;
        return violation.inSchema(last == 0 ? null : table.get(last - 1)).onTable(table.get(last));
    }

    /** {@code "FK: PUBLIC.CHILD FOREIGN KEY(C) REFERENCES PUBLIC.PARENT(ID) (1)"}. */
    private static Report foreignKey(Kind kind, String text) {
        NameScanner scanner = new NameScanner(text, 0);
        String name = scanner.name();
        List<String> table = name != null && scanner.skip(": ") ? scanner.qualifiedNames() : List.of();
        if (name == null || table.isEmpty() || !scanner.skip(" FOREIGN KEY(")) {
            return Report.of(kind);
        }
        Report violation = on(table, Report.of(kind).named(name));
        List<String> columns = new ArrayList<>();
        for (String column = scanner.name(); column != null; column = scanner.name()) {
            columns.add(column);
            scanner.skip(", ");
        }
        violation = violation.onColumns(IndexedColumn.plain(columns));
        return scanner.skip(") REFERENCES ") ? violation.referencing(scanner.qualifiedName()) : violation;
    }
}
