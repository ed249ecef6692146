package dev.truce.processor.schema;

import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.Migrator;
import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.ddl.UniqueKey;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Applies statements, and shows a table as one line a thing. */
public final class ExampleSchema {
    private ExampleSchema() {}

    public static Schema of(String sql) {
        return Migrator.migrate(List.of(new SqlFile("schema.sql", sql)));
    }

    /** What is known of a table; empty where there is none. */
    public static List<String> describe(Schema schema, String name) {
        Table table = schema.table(TableName.of(name));
        List<String> lines = new ArrayList<>();
        if (table == null) {
            return lines;
        }
        if (table.isOpaque()) {
            lines.add("opaque");
        }
        table.columns().forEach(column -> lines.add(describe(column)));
        table.uniques().forEach(key -> lines.add(describe(key)));
        table.checks()
                .forEach(check -> lines.add("check " + check.name().key() + " " + check.column() + check.values()));
        table.foreignKeys()
                .forEach(foreign -> lines.add("foreign " + foreign.name().key() + foreign.columns() + " -> "
                        + foreign.target().shown() + " " + foreign.onDelete()));
        return lines.stream().map(String::strip).toList();
    }

    private static String describe(Column column) {
        return column.name().key() + " " + column.type() + (column.values().isEmpty() ? "" : column.values())
                + (column.collation().isEmpty() ? "" : " collate " + column.collation())
                + (column.nullable() ? "" : " not null") + (column.generated() ? " generated" : "");
    }

    private static String describe(UniqueKey key) {
        String parts = key.parts().stream()
                .map(part ->
                        (part.isExpression() ? "<" + part.text() + ">" : part.column()) + (part.folded() ? "~" : ""))
                .collect(Collectors.joining(", "));
        String condition = String.join(" and ", key.condition().conjuncts());
        return key.kind().toString().toLowerCase(Locale.ROOT) + " " + key.name().key() + " (" + parts + ")"
                + (condition.isEmpty() ? "" : " where " + condition) + " @"
                + key.place().line();
    }
}
