package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds out what procedural code may change, without running it: the tables and types that its statements name. Code that builds
 * statements at run time may change the tables that its texts name, or everything if they name none.
 */
final class Procedures {
    /** Verbs that change no table, whatever other words the statement has. */
    private static final Set<String> HARMLESS = Set.of(
            "ABORT",
            "ANALYZE",
            "AUDIT",
            "BEGIN",
            "CHECK",
            "CHECKPOINT",
            "CHECKSUM",
            "CLUSTER",
            "COMMENT",
            "COMMIT",
            "COPY",
            "DELETE",
            "DENY",
            "DESC",
            "DESCRIBE",
            "END",
            "EXPLAIN",
            "FLUSH",
            "GRANT",
            "HANDLER",
            "INSERT",
            "LOAD",
            "LOCK",
            "MERGE",
            "NOAUDIT",
            "OPTIMIZE",
            "PRAGMA",
            "PREPARE",
            "PRINT",
            "PROMPT",
            "PURGE",
            "REFRESH",
            "REINDEX",
            "RELEASE",
            "REM",
            "REPAIR",
            "REPLACE",
            "RESET",
            "REVOKE",
            "ROLLBACK",
            "SAVEPOINT",
            "SECURITY",
            "SELECT",
            "SET",
            "SHOW",
            "START",
            "TRUNCATE",
            "UNLOCK",
            "UPDATE",
            "USE",
            "VACUUM",
            "VALUES",
            "WITH");

    private static final Set<String> CHANGING = Set.of("CREATE", "ALTER", "DROP", "RENAME");
    private static final Set<String> DYNAMIC =
            Set.of("EXECUTE", "EXEC", "PREPARE", "SP_EXECUTESQL", "SP_RENAME", "CALL", "PERFORM");
    private static final Set<String> REPEATING =
            Set.of("LOOP", "CURSOR", "WHILE", "FOR", "FOREACH", "STRING_AGG", "GROUP_CONCAT");
    /** The views that list the tables of a database. */
    private static final Pattern CATALOG = Pattern.compile(
            "(?i)pg_\\w+|information_schema|sys|sysobjects|sqlite_master|\\w+_(tables|constraints|indexes)");

    private final Schema schema;
    private final Map<String, List<SqlToken>> routines = new TreeMap<>();
    private final List<SqlToken> prepared = new ArrayList<>();
    private String reason = Schema.NOT_UNDERSTOOD;

    Procedures(Schema schema) {
        this.schema = schema;
    }

    /** Remembers the body of {@code CREATE PROCEDURE} or {@code CREATE FUNCTION}, which a later statement may call. */
    void define(SqlStatement statement) throws NotUnderstoodException {
        SqlCursor cursor = new SqlCursor(statement.tokens());
        boolean found = false;
        while (!found && !cursor.isAtEnd()) {
            SqlToken token = cursor.next();
            found = token.is("PROCEDURE") || token.is("FUNCTION");
        }
        cursor.accept("IF", "NOT", "EXISTS");
        if (cursor.peek().isName()) {
            routines.put(cursor.tableName().name().key(), cursor.rest());
        }
    }

    /** Reads a statement that is not DDL. */
    void read(SqlStatement statement) {
        String verb = statement.tokens().get(0).word();
        switch (verb) {
            case "SET", "SELECT", "PREPARE" -> prepared.addAll(statement.tokens());
            case "DEALLOCATE" -> prepared.clear();
            case "DECLARE" -> {
                run(statement, false);
                prepared.addAll(statement.tokens());
            }
            case "DO", "IF", "BEGIN" -> run(statement, false);
            case "CALL", "EXEC", "EXECUTE", "SP_RENAME", "SP_EXECUTESQL" -> call(statement);
            default -> {
                boolean changes = statement.tokens().stream()
                        .anyMatch(token -> CHANGING.contains(token.word()) || token.is("TABLE"));
                if (changes && !HARMLESS.contains(verb)) {
                    run(statement, true);
                }
            }
        }
    }

    private void call(SqlStatement statement) {
        switch (Called.of(statement)) {
            case TEXT ->
                run(
                        statement,
                        statement.tokens().stream()
                                .filter(token -> token.kind() == SqlToken.Kind.STRING)
                                .limit(1)
                                .toList(),
                        false);
            case BUILT -> run(statement, false);
            case VARIABLE -> {
                List<SqlToken> tokens = new ArrayList<>(statement.tokens());
                tokens.addAll(prepared);
                run(statement, tokens, prepared.isEmpty());
            }
            case RENAMING -> renames(statement);
            case HARMLESS -> {}
            case PROCEDURE -> run(statement, !calls(statement));
        }
    }

    /** Skips the tables that a renaming names, whether it renames them or a part of them. */
    private void renames(SqlStatement statement) {
        List<SqlToken> code = new ArrayList<>();
        expand(statement.tokens(), code, new TreeSet<>());
        mentioned(statement, code);
        mayHave(code);
    }

    private boolean calls(SqlStatement statement) {
        return statement.tokens().stream()
                .anyMatch(token -> token.isName()
                        && routines.containsKey(Identifier.of(token.text()).key()));
    }

    /** Skips what a statement may change, because it is not understood. */
    void skip(SqlStatement statement) {
        run(statement, true);
    }

    /** Skips what a statement would change, because it may not run. */
    void perhaps(SqlStatement statement) {
        reason = Schema.CONDITIONAL;
        run(statement, false);
        reason = Schema.NOT_UNDERSTOOD;
    }

    private void run(SqlStatement statement, boolean unknown) {
        run(statement, statement.tokens(), unknown);
    }

    private void run(SqlStatement statement, List<SqlToken> tokens, boolean unknown) {
        List<SqlToken> code = new ArrayList<>();
        expand(tokens, code, new TreeSet<>());
        boolean changes = unknown || code.stream().anyMatch(token -> CHANGING.contains(token.word()));
        if (!changes) {
            return;
        }
        boolean dynamic = unknown || code.stream().anyMatch(token -> DYNAMIC.contains(token.word()));
        boolean anyTable = dynamic
                && code.stream().anyMatch(token -> REPEATING.contains(token.word()))
                && code.stream().anyMatch(token -> CATALOG.matcher(token.text()).matches());
        boolean named = subjects(statement, code);
        if (dynamic) {
            named = mentioned(statement, code);
        }
        if (anyTable || !named) {
            schema.skip(statement);
        }
        mayHave(code);
    }

    private void mayHave(List<SqlToken> code) {
        code.stream().filter(SqlToken::isName).forEach(token -> schema.mayHave(Identifier.of(token.text())));
    }

    /** Adds tokens, the statements in their literals, and the bodies of the routines that they call. */
    private void expand(List<SqlToken> tokens, List<SqlToken> code, Set<String> called) {
        for (SqlToken token : tokens) {
            String key = Identifier.of(token.text()).key();
            if (token.kind() == SqlToken.Kind.STRING) {
                expand(SqlLexer.read(body(token.text()), schema.dialect()), code, called);
                code.add(new SqlToken(SqlToken.Kind.END, ";", token.line()));
            } else {
                code.add(token);
            }
            List<SqlToken> routine = token.isName() ? routines.get(key) : null;
            if (routine != null && called.add(key)) {
                code.add(new SqlToken(SqlToken.Kind.END, ";", token.line()));
                expand(routine, code, called);
            }
        }
    }

    private static String body(String literal) {
        int open = literal.indexOf('$', 1);
        int close = literal.lastIndexOf('$', literal.length() - 2);
        return literal.startsWith("$") && open > 0 && close > open
                ? literal.substring(open + 1, close)
                : new SqlToken(SqlToken.Kind.STRING, literal, 0).stringValue();
    }

    /** Skips the known tables that occur, or whose constraints occur, anywhere in the code; returns whether there is one. */
    private boolean mentioned(SqlStatement statement, List<SqlToken> code) {
        Map<String, Identifier> names = new TreeMap<>();
        code.stream().filter(SqlToken::isName).forEach(token -> {
            Identifier name = Identifier.of(token.text());
            names.put(name.key(), name);
        });
        List<Table> tables = schema.tables().stream()
                .filter(table -> names.containsKey(table.name().name().key())
                        || names.values().stream().anyMatch(table::hasConstraint))
                .toList();
        tables.forEach(table -> schema.skip(statement, table, reason));
        return !tables.isEmpty();
    }

    /** Skips the objects of the statements in the code; returns whether all are known. */
    private boolean subjects(SqlStatement statement, List<SqlToken> code) {
        SqlCursor cursor = new SqlCursor(code);
        boolean known = true;
        while (!cursor.isAtEnd()) {
            SqlToken verb = cursor.next();
            try {
                known &= !CHANGING.contains(verb.word()) || subject(statement, verb, cursor);
            } catch (NotUnderstoodException e) {
                known = false;
            }
        }
        return known;
    }

    /** Reads what follows the verb; returns {@code false} if the changed object is not known. */
    private boolean subject(SqlStatement statement, SqlToken verb, SqlCursor cursor) throws NotUnderstoodException {
        boolean unique = cursor.accept("UNIQUE");
        cursor.skip("OR", "REPLACE", "UNLOGGED");
        if (cursor.accept("TABLE")) {
            skipWords(cursor);
            skip(statement, cursor.tableName());
            return true;
        }
        if (cursor.acceptAny("TYPE", "DOMAIN")) {
            skipWords(cursor);
            schema.skipType(statement, cursor.tableName().name());
            return true;
        }
        if (cursor.accept("INDEX")) {
            return (verb.is("CREATE") && !unique) || index(statement, cursor);
        }
        // the verbs of ALTER TABLE's own actions come by here again, and other objects do not matter
        return !cursor.peek().is("SCHEMA");
    }

    /** Skips the table of an index, which follows {@code ON} or has the index already. */
    private boolean index(SqlStatement statement, SqlCursor cursor) throws NotUnderstoodException {
        skipWords(cursor);
        SqlToken name = cursor.peek();
        while (!cursor.isAtEnd() && !cursor.peek().isSign(";") && cursor.peek().kind() != SqlToken.Kind.END) {
            if (cursor.next().is("ON")) {
                cursor.accept("ONLY");
                skip(statement, cursor.tableName());
                return true;
            }
        }
        Identifier index = Identifier.of(name.text());
        List<Table> tables = schema.tables().stream()
                .filter(table -> table.hasConstraint(index))
                .toList();
        tables.forEach(table -> schema.skip(statement, table, reason));
        return !tables.isEmpty();
    }

    private void skip(SqlStatement statement, TableName name) {
        Table table = schema.table(name);
        if (table == null) {
            table = new Table(name, statement.place());
            schema.add(table);
        }
        schema.skip(statement, table, reason);
    }

    private static void skipWords(SqlCursor cursor) {
        cursor.accept("IF", "NOT", "EXISTS");
        cursor.accept("IF", "EXISTS");
        cursor.accept("ONLY");
    }
}
