package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applies the actions of {@code ALTER TABLE} to a table. */
final class AlterTable {
    /** Actions that change no column and no constraint. */
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

    AlterTable(Schema schema, SqlStatement statement, Table table) {
        this.schema = schema;
        this.statement = statement;
        this.table = table;
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
                    alterColumn(cursor, place);
                }
            }
            case "MODIFY" -> modify(cursor, place);
            case "CHANGE" -> change(cursor, place);
            case "SET" -> {
                if (cursor.accept("SCHEMA")) {
                    table.rename(
                            TableName.of(List.of(cursor.name(), table.name().name())));
                }
            }
            case "CONVERT", "DEFAULT", "CHARACTER", "COLLATE" -> convert(verb, cursor);
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

    /** Adds a constraint; {@code ADD CONSTRAINT n UNIQUE USING INDEX ux} renames the index instead. */
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
        if (dropConstraint(cursor, place)) {
            return;
        }
        cursor.accept("COLUMN");
        cursor.accept("IF", "EXISTS");
        List<SqlToken> names = cursor.peek().isSign("(") ? cursor.group() : List.of(cursor.next());
        for (List<SqlToken> part : SqlCursor.parts(names)) {
            table.dropColumn(new SqlCursor(part).name(), schema.dialect(), place);
        }
    }

    /** Reads what follows {@code DROP}; returns {@code false} if it drops a column. */
    private boolean dropConstraint(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        if (cursor.accept("PRIMARY", "KEY")) {
            table.removeUniques(UniqueKey::isPrimary, place);
        } else if (cursor.accept("FOREIGN", "KEY")) {
            cursor.accept("IF", "EXISTS");
            Identifier name = cursor.name();
            table.removeForeignKeys(foreign -> foreign.name().is(name));
        } else if (isNamed(cursor, "CHECK") || isNamed(cursor, "CONSTRAINT")) {
            boolean ifExists = cursor.accept("IF", "EXISTS");
            dropConstraint(cursor.name(), ifExists, place);
        } else if (isNamed(cursor, "INDEX") || isNamed(cursor, "KEY")) {
            cursor.accept("IF", "EXISTS");
            Identifier name = cursor.name();
            table.removeUniques(key -> key.name().is(name), place);
        } else if (cursor.peek().is("UNIQUE") && cursor.peek(1).isSign("(")) {
            throw new NotUnderstoodException("unique by columns");
        } else {
            return false;
        }
        return true;
    }

    /** Steps over the word if a name follows it and the word itself is not the name of a column. */
    private static boolean isNamed(SqlCursor cursor, String word) {
        boolean cascades = cursor.peek(1).is("CASCADE") || cursor.peek(1).is("RESTRICT");
        return cursor.peek(1).isName() && !cascades && cursor.accept(word);
    }

    /** Drops a constraint by its name, which may be one that the database chose for an unnamed constraint. */
    private void dropConstraint(Identifier name, boolean ifExists, SqlPlace place) throws NotUnderstoodException {
        if (!table.hasConstraint(name) && (table.hasUnnamedConstraint() || !ifExists)) {
            throw new NotUnderstoodException("unknown constraint");
        }
        table.dropConstraint(name, place);
    }

    private void rename(SqlCursor cursor) throws NotUnderstoodException {
        if (cursor.acceptAny("TO", "AS")) {
            schema.rename(table, cursor.tableName());
        } else if (cursor.acceptAny("CONSTRAINT", "INDEX", "KEY")) {
            Identifier from = cursor.name();
            cursor.accept("TO");
            table.renameConstraint(from, cursor.name());
        } else {
            cursor.accept("COLUMN");
            Identifier from = cursor.name();
            if (cursor.isAtEnd()) {
                schema.rename(table, TableName.of(List.of(from)));
            } else {
                cursor.accept("TO");
                table.renameColumn(from, cursor.name());
            }
        }
    }

    /** Reads {@code ALTER [COLUMN] name …}. */
    private void alterColumn(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
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
            table.renameColumn(name, cursor.name());
        } else if (!cursor.acceptAny("SET", "DROP", "ADD", "RESTART", "RESET", "VISIBLE", "INVISIBLE")) {
            Column column = definition(first, cursor.rest());
            table.change(name, old -> column.typed(column, place).nullable(column.nullable(), place));
        }
    }

    /** Reads {@code MODIFY [COLUMN] name type …}; in Oracle the type may be missing, and brackets may surround a list. */
    private void modify(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
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

    /** Reads {@code CHANGE [COLUMN] old new type …}. */
    private void change(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        cursor.accept("COLUMN");
        cursor.accept("IF", "EXISTS");
        Identifier from = cursor.name();
        List<SqlToken> tokens = cursor.rest();
        Identifier to = new SqlCursor(tokens).name();
        if (!from.is(to)) {
            table.renameColumn(from, to);
        }
        modify(new SqlCursor(tokens), place);
    }

    /** Reads a new collation: {@code CONVERT TO} changes the columns, a new default only columns that are added later. */
    private void convert(String verb, SqlCursor cursor) throws NotUnderstoodException {
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
