package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;

/** Reads {@code CREATE TABLE}, part by part, so that each column and constraint has its own line. */
final class CreateTable {
    private final Schema schema;
    private final SqlStatement statement;

    CreateTable(Schema schema, SqlStatement statement) {
        this.schema = schema;
        this.statement = statement;
    }

    /** Reads what follows {@code CREATE … TABLE}. */
    void apply(SqlCursor cursor, boolean temporary) throws NotUnderstoodException {
        boolean unlessExists = cursor.accept("IF", "NOT", "EXISTS");
        TableName name = cursor.tableName();
        if (temporary || (unlessExists && schema.table(name) != null)) {
            return;
        }
        Table old = schema.table(name);
        if (old != null && old.name().is(name)) {
            schema.remove(old);
        }
        Table table = new Table(name, statement.place());
        schema.add(table);
        if (unlessExists && schema.mayHave(name)) {
            schema.skip(statement, table, Schema.OF_UNKNOWN_TABLE);
        }
        if (cursor.peek().isSign("(")) {
            elements(table, cursor.group());
        } else {
            schema.skip(statement, table, Schema.MADE_FROM_OTHERS);
        }
        tail(table, cursor);
    }

    private void elements(Table table, List<SqlToken> body) throws NotUnderstoodException {
        ConstraintReader constraints = new ConstraintReader(schema, table);
        for (List<SqlToken> part : SqlCursor.parts(body)) {
            SqlCursor cursor = new SqlCursor(part);
            if (cursor.peek().is("LIKE")
                    || cursor.peek().isSign("(")
                    || cursor.peek().is("SELECT")) {
                schema.skip(statement, table, Schema.MADE_FROM_OTHERS);
            } else if (ConstraintReader.isConstraint(cursor)) {
                constraints.add(part, statement.placeOf(part.get(0)));
            } else if (!isPeriod(cursor)) {
                new ColumnReader(statement, schema, table, part).put();
            }
        }
    }

    /** Whether a part names the columns with the times of a row's versions, as SQL Server and MariaDB keep them. */
    private static boolean isPeriod(SqlCursor cursor) {
        return cursor.peek().is("PERIOD") && cursor.peek(1).is("FOR");
    }

    private void tail(Table table, SqlCursor cursor) throws NotUnderstoodException {
        while (!cursor.isAtEnd()) {
            if (cursor.acceptAny("AS", "SELECT", "LIKE", "INHERITS")) {
                schema.skip(statement, table, Schema.MADE_FROM_OTHERS);
                return;
            }
            if (cursor.accept("COLLATE")) {
                cursor.acceptSign("=");
                table.collate(cursor.name().key());
            } else {
                cursor.next();
            }
        }
    }
}
