package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@code ALTER TABLE} does to columns that are there already. */
final class AlterColumnReader {
    private final Schema schema;
    private final SqlStatement statement;
    private final Table table;

    AlterColumnReader(Schema schema, SqlStatement statement, Table table) {
        this.schema = schema;
        this.statement = statement;
        this.table = table;
    }

    /** {@code ALTER [COLUMN] name …}. */
    void alter(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        cursor.accept("COLUMN");
        cursor.accept("IF", "EXISTS");
        SqlToken first = cursor.peek();
        Identifier name = cursor.name();
        if (cursor.accept("SET", "NOT", "NULL")) {
            table.change(name, column -> column.nullable(false, place));
        } else if (cursor.accept("DROP", "NOT", "NULL") || cursor.accept("SET", "NULL") || cursor.accept("NULL")) {
            table.change(name, column -> column.nullable(true, place));
        } else if (cursor.accept("NOT", "NULL")) {
            table.change(name, column -> column.nullable(false, place));
        } else if (cursor.accept("DROP", "EXPRESSION")) {
            table.change(name, column -> column.generated(false));
        } else if (cursor.acceptAny("TYPE") || cursor.accept("SET", "DATA", "TYPE")) {
            Column typed = definition(first, cursor.rest());
            table.change(name, column -> column.typed(typed, place));
        } else if (cursor.acceptAny("RENAME")) {
            cursor.accept("TO");
            new TableColumns(table, schema.dialect()).rename(name, cursor.name());
        } else if (!cursor.acceptAny("SET", "DROP", "ADD", "RESTART", "RESET", "VISIBLE", "INVISIBLE")) {
            Column column = definition(first, cursor.rest());
            table.change(name, old -> column.typed(column, place).nullable(column.nullable(), place));
        }
    }

    /** {@code MODIFY [COLUMN] name type …}, in Oracle without a type and in brackets, too. */
    void modify(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        cursor.accept("COLUMN");
        cursor.accept("IF", "EXISTS");
        if (cursor.acceptAny("CONSTRAINT", "PARTITION", "DEFAULT")) {
            return;
        }
        if (cursor.peek().isSign("(")) {
            for (List<SqlToken> part : SqlCursor.parts(cursor.group())) {
                modify(new SqlCursor(part), place);
            }
            return;
        }
        List<SqlToken> tokens = cursor.rest();
        Column old = table.column(
                Identifier.of(tokens.isEmpty() ? "" : tokens.get(0).text()).key());
        boolean nulls = tokens.stream().anyMatch(token -> token.is("NULL"));
        boolean wasNullable = old == null || old.nullable();
        Column column = new ColumnReader(statement, schema, table, tokens).put();
        if (column.type().isEmpty() && old != null) {
            table.put(old.nullable(nulls ? column.nullable() : wasNullable, place));
        } else if (!nulls && schema.dialect() == Dialect.OTHER) {
            table.put(column.nullable(wasNullable, place));
        }
    }

    /** {@code CHANGE [COLUMN] old new type …}. */
    void change(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        cursor.accept("COLUMN");
        cursor.accept("IF", "EXISTS");
        Identifier from = cursor.name();
        List<SqlToken> tokens = cursor.rest();
        Identifier to = new SqlCursor(tokens).name();
        if (!from.is(to)) {
            new TableColumns(table, schema.dialect()).rename(from, to);
        }
        modify(new SqlCursor(tokens), place);
    }

    /** {@code CONVERT TO CHARACTER SET x COLLATE y} reaches the columns; a default does not. */
    void convert(String verb, SqlCursor cursor) throws NotUnderstoodException {
        boolean found = verb.equals("COLLATE");
        while (!found && !cursor.isAtEnd()) {
            found = cursor.next().is("COLLATE");
        }
        cursor.acceptSign("=");
        String collation = found ? cursor.name().key() : "";
        if (verb.equals("CONVERT")) {
            table.collate(collation);
            table.changeColumns(column -> column.collated(""));
        } else if (found) {
            String before = table.collation();
            table.changeColumns(
                    column -> column.collation().isEmpty() && !before.isEmpty() ? column.collated(before) : column);
            table.collate(collation);
        }
    }

    private Column definition(SqlToken name, List<SqlToken> rest) throws NotUnderstoodException {
        List<SqlToken> tokens = new ArrayList<>(List.of(name));
        tokens.addAll(rest);
        return new ColumnReader(statement, schema, table, tokens).read();
    }
}
