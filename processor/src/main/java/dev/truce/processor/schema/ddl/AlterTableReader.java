package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;
import java.util.Set;

/** Reads {@code ALTER TABLE}, one action after the other. */
final class AlterTableReader {
    /** What changes nothing that rules are about. */
    private static final Set<String> HARMLESS = Set.of(
            "OWNER",
            "ENABLE",
            "DISABLE",
            "RESET",
            "VALIDATE",
            "CLUSTER",
            "NO",
            "ATTACH",
            "DETACH",
            "REPLICA",
            "FORCE",
            "COMMENT",
            "ENGINE",
            "AUTO_INCREMENT",
            "ROW_FORMAT",
            "ALGORITHM",
            "LOCK",
            "ORDER",
            "CHECK",
            "NOCHECK",
            "REBUILD",
            "PARTITION",
            "KEY_BLOCK_SIZE",
            "TABLESPACE",
            "CHARSET",
            "WITHOUT",
            "NOT",
            "TRUNCATE",
            "REORGANIZE",
            "OPTIMIZE",
            "ANALYZE",
            "REPAIR",
            "COALESCE",
            "STATS_PERSISTENT",
            "MOVE",
            "PARALLEL",
            "CACHE",
            "LOGGING",
            "NOLOGGING");

    private final Schema schema;
    private final SqlStatement statement;
    private final Table table;
    private final AlterColumnReader columns;
    private final ConstraintRemover remover;

    AlterTableReader(Schema schema, SqlStatement statement, Table table) {
        this.schema = schema;
        this.statement = statement;
        this.table = table;
        this.columns = new AlterColumnReader(schema, statement, table);
        this.remover = new ConstraintRemover(table);
    }

    void apply(List<SqlToken> actions) throws NotUnderstoodException {
        String verb = "";
        for (List<SqlToken> action : SqlCursor.parts(actions)) {
            SqlCursor cursor = new SqlCursor(action);
            SqlPlace place = statement.placeOf(action.get(0));
            if (cursor.accept("WITH")) {
                cursor.acceptAny("CHECK", "NOCHECK");
            }
            String word = cursor.peek().word();
            boolean continued = schema.dialect() == Dialect.SQL_SERVER && verb.equals("ADD") && !isVerb(word);
            if (!continued) {
                cursor.next();
                verb = word;
            }
            apply(verb, cursor, place);
        }
    }

    private static boolean isVerb(String word) {
        return Set.of("ADD", "ALTER", "DROP").contains(word);
    }

    private void apply(String verb, SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        switch (verb) {
            case "ADD" -> add(cursor, place);
            case "DROP" -> drop(cursor, place);
            case "RENAME" -> rename(cursor);
            case "ALTER" -> {
                if (!cursor.acceptAny("INDEX", "CHECK", "CONSTRAINT")) {
                    columns.alter(cursor, place);
                }
            }
            case "MODIFY" -> columns.modify(cursor, place);
            case "CHANGE" -> columns.change(cursor, place);
            case "SET" -> {
                if (cursor.accept("SCHEMA")) {
                    table.rename(
                            TableName.of(List.of(cursor.name(), table.name().name())));
                }
            }
            case "CONVERT", "DEFAULT", "CHARACTER", "COLLATE" -> columns.convert(verb, cursor);
            case "INHERIT" -> schema.skip(statement, table, Schema.MADE_FROM_OTHERS);
            default -> {
                if (!HARMLESS.contains(verb)) {
                    throw new NotUnderstoodException(verb);
                }
            }
        }
    }

    private void add(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        if (cursor.peek().is("PARTITION") || cursor.peek().is("PERIOD")) {
            return;
        }
        if (ConstraintReader.isConstraint(cursor)) {
            constraint(cursor.rest(), place);
            return;
        }
        cursor.accept("COLUMN");
        boolean unlessExists = cursor.accept("IF", "NOT", "EXISTS");
        if (cursor.peek().isSign("(")) {
            for (List<SqlToken> part : SqlCursor.parts(cursor.group())) {
                add(new SqlCursor(part), statement.placeOf(part.get(0)));
            }
        } else if (!unlessExists
                || table.column(Identifier.of(cursor.peek().text()).key()) == null) {
            new ColumnReader(statement, schema, table, cursor.rest()).put();
        }
    }

    /** {@code ADD CONSTRAINT n UNIQUE USING INDEX ux} gives the index another name. */
    private void constraint(List<SqlToken> tokens, SqlPlace place) throws NotUnderstoodException {
        int size = tokens.size();
        int using = 0;
        while (using + 2 < size
                && !(tokens.get(using).is("USING") && tokens.get(using + 1).is("INDEX"))) {
            using++;
        }
        boolean ofIndex = using + 2 < size && !tokens.get(using + 2).is("TABLESPACE");
        if (!ofIndex) {
            new ConstraintReader(schema, table).add(tokens.subList(0, using + 2 < size ? using : size), place);
            return;
        }
        Identifier index = Identifier.of(tokens.get(using + 2).text());
        Identifier name =
                tokens.get(0).is("CONSTRAINT") ? Identifier.of(tokens.get(1).text()) : index;
        table.changeUniques(key -> key.name().is(index) ? key.renamed(name) : key);
    }

    private void drop(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        if (cursor.acceptAny("PARTITION", "PERIOD")) {
            return;
        }
        if (remover.drop(cursor, place)) {
            return;
        }
        cursor.accept("COLUMN");
        cursor.accept("IF", "EXISTS");
        List<SqlToken> names = cursor.peek().isSign("(") ? cursor.group() : List.of(cursor.next());
        TableColumns dropping = new TableColumns(table, schema.dialect());
        for (List<SqlToken> part : SqlCursor.parts(names)) {
            dropping.drop(new SqlCursor(part).name(), place);
        }
    }

    private void rename(SqlCursor cursor) throws NotUnderstoodException {
        if (cursor.acceptAny("TO", "AS")) {
            TableRenames.rename(schema, table, cursor.tableName());
        } else if (cursor.acceptAny("CONSTRAINT", "INDEX", "KEY")) {
            Identifier from = cursor.name();
            cursor.accept("TO");
            remover.rename(from, cursor.name());
        } else {
            cursor.accept("COLUMN");
            Identifier from = cursor.name();
            if (cursor.isAtEnd()) {
                TableRenames.rename(schema, table, TableName.of(List.of(from)));
            } else {
                cursor.accept("TO");
                new TableColumns(table, schema.dialect()).rename(from, cursor.name());
            }
        }
    }
}
