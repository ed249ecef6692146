package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.StatementSplitter;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;

/** Applies statements to a schema in their order, as a database would. It never fails: it records what it does not understand. */
public final class Migrator {
    private final Schema schema;

    private Migrator(Schema schema) {
        this.schema = schema;
    }

    /** Returns the schema after all files. */
    public static Schema migrate(List<SqlFile> files) {
        Dialect dialect =
                Dialect.of(files.stream().flatMap(file -> SqlLexer.read(file.text(), Dialect.OTHER).stream()));
        Schema schema = new Schema(dialect);
        Migrator migrator = new Migrator(schema);
        for (SqlFile file : files) {
            StatementSplitter.split(file, dialect).forEach(migrator::apply);
        }
        return schema;
    }

    private void apply(SqlStatement statement) {
        SqlCursor cursor = new SqlCursor(statement.tokens());
        if (statement.isUnclosed()) {
            schema.skip(statement);
            return;
        }
        try {
            String verb = cursor.next().word();
            switch (verb) {
                case "CREATE" -> create(statement, cursor);
                case "ALTER" -> alter(statement, cursor);
                case "DROP" -> drop(statement, cursor);
                case "RENAME" -> rename(statement, cursor);
                case "DO" -> new Procedures(schema, statement).apply();
                default -> {
                    if (Procedures.isUnforeseeable(statement)) {
                        schema.skip(statement);
                    }
                }
            }
        } catch (NotUnderstoodException | RuntimeException | StackOverflowError e) {
            schema.skip(statement);
        }
    }

    private void create(SqlStatement statement, SqlCursor cursor) throws NotUnderstoodException {
        cursor.accept("OR", "REPLACE");
        boolean temporary = cursor.acceptAny("TEMP", "TEMPORARY", "GLOBAL", "LOCAL");
        cursor.skip("TEMP", "TEMPORARY", "UNLOGGED", "FOREIGN", "MEMORY", "CACHED");
        if (cursor.accept("TABLE")) {
            createTable(statement, cursor, temporary);
        } else if (isIndex(statement)) {
            createIndex(statement);
        } else if (cursor.accept("TYPE")) {
            new TypeReader(schema, statement).createType(cursor);
        } else if (cursor.accept("DOMAIN")) {
            new TypeReader(schema, statement).createDomain(cursor);
        } else if (cursor.accept("COLLATION")) {
            new TypeReader(schema, statement).createCollation(cursor);
        }
    }

    private void createTable(SqlStatement statement, SqlCursor cursor, boolean temporary)
            throws NotUnderstoodException {
        SqlCursor ahead = new SqlCursor(statement.tokens());
        ahead.skipAfter("TABLE");
        ahead.accept("IF", "NOT", "EXISTS");
        TableName name = ahead.tableName();
        try {
            new CreateTable(schema, statement).apply(cursor, temporary);
        } catch (NotUnderstoodException | RuntimeException | StackOverflowError e) {
            schema.skip(statement, name);
        }
    }

    private static boolean isIndex(SqlStatement statement) {
        return statement.tokens().stream().limit(5).anyMatch(token -> token.is("INDEX"));
    }

    private void createIndex(SqlStatement statement) throws NotUnderstoodException {
        IndexReader reader = new IndexReader(schema, statement);
        if (!reader.isUnique()) {
            return;
        }
        TableName table = reader.table();
        try {
            reader.apply();
        } catch (NotUnderstoodException | RuntimeException | StackOverflowError e) {
            schema.skip(statement, table);
        }
    }

    private void alter(SqlStatement statement, SqlCursor cursor) throws NotUnderstoodException {
        cursor.acceptAny("FOREIGN", "IGNORE", "ONLINE", "OFFLINE");
        if (cursor.accept("TABLE")) {
            cursor.accept("IF", "EXISTS");
            cursor.accept("ONLY");
            TableName name = cursor.tableName();
            cursor.acceptSign("*");
            try {
                Table table = schema.known(name, statement);
                new AlterTable(schema, statement, table).apply(cursor.rest());
            } catch (NotUnderstoodException | RuntimeException | StackOverflowError e) {
                schema.skip(statement, name);
            }
        } else if (cursor.accept("INDEX")) {
            cursor.accept("IF", "EXISTS");
            Identifier from = cursor.tableName().name();
            if (cursor.accept("RENAME", "TO")) {
                Identifier to = cursor.tableName().name();
                schema.tables().forEach(table -> table.renameConstraint(from, to));
            }
        } else if (cursor.accept("TYPE")) {
            new TypeReader(schema, statement).alterType(cursor);
        }
    }

    private void drop(SqlStatement statement, SqlCursor cursor) throws NotUnderstoodException {
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
                dropIndex(statement, new SqlCursor(part));
            }
        } else if (cursor.acceptAny("TYPE", "DOMAIN")) {
            new TypeReader(schema, statement).dropType(cursor);
        } else if (cursor.acceptAny("SCHEMA", "DATABASE", "OWNED")) {
            schema.skip(statement);
        }
    }

    /** Reads {@code DROP INDEX ux}, or MySQL's {@code DROP INDEX ux ON t}, where other tables may have the same name. */
    private void dropIndex(SqlStatement statement, SqlCursor cursor) throws NotUnderstoodException {
        TableName written = cursor.tableName();
        Identifier name = written.name();
        Table only = cursor.accept("ON") ? schema.table(cursor.tableName()) : null;
        for (Table table : schema.tables()) {
            if (only == null || only == table) {
                table.removeUniques(key -> key.name().is(name), statement.place());
            }
        }
    }

    /** Reads MySQL's {@code RENAME TABLE a TO b, c TO d}. */
    private void rename(SqlStatement statement, SqlCursor cursor) throws NotUnderstoodException {
        cursor.acceptAny("TABLE", "TABLES");
        for (List<SqlToken> part : SqlCursor.parts(cursor.rest())) {
            SqlCursor names = new SqlCursor(part);
            Table table = schema.known(names.tableName(), statement);
            names.accept("TO");
            schema.rename(table, names.tableName());
        }
    }
}
