package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.TableName;

/** Renames a table, for the foreign keys to it as well. */
final class TableRenames {
    private TableRenames() {}

    static void rename(Schema schema, Table table, TableName to) {
        TableName from = table.name();
        table.rename(to);
        for (Table other : schema.tables()) {
            other.changeForeignKeys(foreign ->
                    schema.table(foreign.target()) == table || foreign.target().is(from)
                            ? foreign.to(table.name())
                            : foreign);
        }
    }
}
