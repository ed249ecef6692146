package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import java.util.List;

/** Removes and renames columns, with what depends on them. */
final class TableColumns {
    private final Table table;
    private final Dialect dialect;

    TableColumns(Table table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** A constraint goes with its column, except in MySQL, where an index loses the column and stays on the others. */
    void drop(Identifier column, SqlPlace place) {
        table.removeColumn(column);
        String key = column.key();
        if (dialect == Dialect.MYSQL) {
            table.changeUniques(unique ->
                    unique.columns().contains(key) && unique.parts().size() > 1
                            ? unique.with(unique.parts().stream()
                                    .filter(part -> !part.column().equals(key))
                                    .toList())
                            : unique);
        }
        table.removeUniques(
                unique -> unique.parts().stream().anyMatch(part -> part.mentions(key))
                        || unique.condition().mentions(key),
                place);
        table.removeForeignKeys(foreign -> foreign.columns().contains(key));
        table.removeChecks(check -> check.column().equals(key));
    }

    void rename(Identifier from, Identifier to) {
        table.renameColumn(from, to);
        table.changeUniques(unique -> unique.with(unique.parts().stream()
                        .map(part -> part.renamed(from, to))
                        .toList())
                .with(unique.condition().renamed(from, to)));
        table.changeForeignKeys(foreign -> foreign.on(renamed(foreign.columns(), from, to)));
        table.changeChecks(check -> check.column().equals(from.key()) ? check.on(to.key()) : check);
    }

    private static List<String> renamed(List<String> columns, Identifier from, Identifier to) {
        return columns.stream()
                .map(column -> column.equals(from.key()) ? to.key() : column)
                .toList();
    }
}
