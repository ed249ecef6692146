package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;

/** Reads {@code DROP}. */
final class DropReader {
    private final Schema schema;
    private final SqlStatement statement;

    DropReader(Schema schema, SqlStatement statement) {
        this.schema = schema;
        this.statement = statement;
    }

    /** Reads on behind {@code DROP}. */
    void apply(SqlCursor cursor) throws NotUnderstoodException {
        cursor.acceptAny("TEMPORARY", "FOREIGN");
        if (cursor.accept("TABLE")) {
            cursor.accept("IF", "EXISTS");
            for (List<SqlToken> part : SqlCursor.parts(cursor.rest())) {
                Table table = schema.table(new SqlCursor(part).tableName());
                if (table != null) {
                    schema.remove(table);
                }
            }
        } else if (cursor.accept("INDEX")) {
            cursor.accept("CONCURRENTLY");
            cursor.accept("IF", "EXISTS");
            for (List<SqlToken> part : SqlCursor.parts(cursor.rest())) {
                index(new SqlCursor(part));
            }
        } else if (cursor.acceptAny("TYPE", "DOMAIN")) {
            new TypeReader(schema, statement).dropType(cursor);
        } else if (cursor.acceptAny("SCHEMA", "DATABASE", "OWNED")) {
            schema.skip(statement);
        }
    }

    /** {@code DROP INDEX ux}, or MySQL's {@code DROP INDEX ux ON t}, where the name is the table's own. */
    private void index(SqlCursor cursor) throws NotUnderstoodException {
        TableName written = cursor.tableName();
        Identifier name = written.name();
        Table only = cursor.accept("ON") ? schema.table(cursor.tableName()) : null;
        for (Table table : schema.tables()) {
            if (only == null || only == table) {
                table.removeUniques(key -> key.name().is(name), statement.place());
            }
        }
    }
}
