package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Certainty;
import dev.truce.processor.schema.sql.Database;
import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Applies statements to a schema in their order, as a database would. It never fails: it records what it does not understand. */
public final class Migrator {
    /** How many tokens can be at the beginning of {@code CREATE VIEW} with its name. */
    private static final int AHEAD = 20;

    private final Schema schema;
    private final Procedures procedures;

    private final Database database;

    private Migrator(Database database) {
        this.database = database;
        this.schema = new Schema(database.dialect());
        this.procedures = new Procedures(schema);
    }

    /** Returns the schema after some files of one database, which their words reveal. */
    public static Schema migrate(List<SqlFile> files) {
        return migrate(files.stream().map(Migration::of).toList(), Database.UNKNOWN);
    }

    /**
     * Returns the schema after some migrations.
     *
     * @param database the database; an unknown one is recognised by the migrations
     */
    public static Schema migrate(List<Migration> migrations, Database database) {
        Migrator migrator = new Migrator(database.equals(Database.UNKNOWN) ? recognised(migrations) : database);
        migrations.forEach(migration -> migration.applyTo(migrator));
        return migrator.schema;
    }

    /** Recognises the database by the words of its SQL, or else as the only one that conditions name. */
    private static Database recognised(List<Migration> migrations) {
        Dialect dialect = Dialect.of(migrations.stream().flatMap(Migration::sql));
        Set<String> named = new TreeSet<>();
        migrations.forEach(migration -> named.addAll(migration.databases()));
        return dialect == Dialect.OTHER && named.size() == 1
                ? Database.named(named.iterator().next())
                : Database.speaking(dialect);
    }

    public Database database() {
        return database;
    }

    public Schema schema() {
        return schema;
    }

    /** Applies a statement that may not run: what it would change is unknown afterwards. */
    public void apply(SqlStatement statement, Certainty runs) {
        switch (runs) {
            case YES -> apply(statement);
            case MAYBE -> procedures.perhaps(statement);
            case NO -> {}
        }
    }

    /** Records a change that is not understood, to some tables, or to anything if there is none. */
    public void skip(SqlStatement statement, List<TableName> tables) {
        tables.forEach(table -> schema.skip(statement, table));
        if (tables.isEmpty()) {
            schema.skip(statement);
        }
    }

    void apply(SqlStatement statement) {
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
                default -> procedures.read(statement);
            }
        } catch (NotUnderstoodException | RuntimeException | StackOverflowError e) {
            procedures.skip(statement);
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
        } else {
            view(statement);
            procedures.define(statement);
        }
    }

    /** Records the name of a view or synonym, under which an application may find its table. */
    private void view(SqlStatement statement) throws NotUnderstoodException {
        SqlCursor cursor =
                new SqlCursor(statement.tokens().stream().limit(AHEAD).toList());
        while (!cursor.isAtEnd()) {
            SqlToken word = cursor.next();
            if (word.is("VIEW") || word.is("SYNONYM") || word.is("ALIAS")) {
                cursor.accept("IF", "NOT", "EXISTS");
                if (cursor.peek().isName()) {
                    schema.mayHave(cursor.tableName().name());
                }
                return;
            }
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
