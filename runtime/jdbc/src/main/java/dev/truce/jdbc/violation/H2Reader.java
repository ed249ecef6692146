package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Violation.Kind;
import java.sql.SQLException;
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

    static @Nullable Violation read(SQLException exception) {
        int code = exception.getErrorCode();
        if (code == 50200 || code == 90131 || code == 40001) {
            return Violation.of(code == 90131 ? Kind.SERIALIZATION : Kind.LOCK);
        }
        if (!Integer.toString(code).equals(exception.getSQLState())) {
            return null;
        }
        return switch (code) {
            case 23505 -> unique(quoted(Readers.message(exception)));
            case 23503 -> foreignKey(quoted(Readers.message(exception)));
            case 23502, 23506, 23507, 23513, 23514 -> Violation.of(Kind.OTHER);
            default -> null;
        };
    }

    /** What follows the first quote, with quotes inside it no longer doubled. */
    private static String quoted(String message) {
        return message.substring(message.indexOf('"') + 1).replace("\"\"", "\"");
    }

    private static Violation unique(String text) {
        Violation violation = Violation.of(Kind.UNIQUE);
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
        String table = scanner.skip(" ON ") ? scanner.qualifiedName() : null;
        if (table == null) {
            return violation;
        }
        violation = name == null || index == null ? violation : violation.named(name, index);
        return violation
                .onTable(table)
                .onColumns(IndexedColumn.listAt(text, scanner.position()))
                .asPrimaryKey(primaryKey);
    }

    /** {@code "FK: PUBLIC.CHILD FOREIGN KEY(C) REFERENCES PUBLIC.PARENT(ID) (1)"}. */
    private static Violation foreignKey(String text) {
        NameScanner scanner = new NameScanner(text, 0);
        String name = scanner.name();
        String table = name != null && scanner.skip(": ") ? scanner.qualifiedName() : null;
        if (name == null || table == null || !scanner.skip(" FOREIGN KEY(")) {
            return Violation.of(Kind.FOREIGN_KEY);
        }
        Violation violation = Violation.of(Kind.FOREIGN_KEY).named(name).onTable(table);
        while (scanner.name() != null) {
            scanner.skip(", ");
        }
        return scanner.skip(") REFERENCES ") ? violation.referencing(scanner.qualifiedName()) : violation;
    }
}
