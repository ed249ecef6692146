package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import java.util.List;
import java.util.Set;

/** Finds out what procedural code may change, without running it. */
final class Procedures {
    /** Verbs whose effect is only known when they run. */
    private static final Set<String> UNFORESEEABLE = Set.of("CALL", "EXECUTE", "EXEC", "DECLARE", "IF");
    /** Verbs that change no table, whatever other words the statement has. */
    private static final Set<String> HARMLESS = Set.of(
            "ABORT",
            "ANALYZE",
            "BEGIN",
            "CHECKPOINT",
            "CLUSTER",
            "COMMENT",
            "COMMIT",
            "COPY",
            "DELETE",
            "DENY",
            "END",
            "EXPLAIN",
            "FLUSH",
            "GRANT",
            "INSERT",
            "LOCK",
            "MERGE",
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
            "REPLACE",
            "RESET",
            "REVOKE",
            "ROLLBACK",
            "SAVEPOINT",
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

    private final Schema schema;
    private final SqlStatement statement;

    Procedures(Schema schema, SqlStatement statement) {
        this.schema = schema;
        this.statement = statement;
    }

    /** Whether a statement that is not DDL may change a table, and which one is only known when it runs. */
    static boolean isUnforeseeable(SqlStatement statement) {
        String verb = statement.tokens().get(0).word();
        boolean block = verb.equals("BEGIN") && statement.tokens().size() > 6;
        boolean unknown = !HARMLESS.contains(verb)
                && statement.tokens().stream().anyMatch(token -> CHANGING.contains(token.word()) || token.is("TABLE"));
        return block || unknown || UNFORESEEABLE.contains(verb);
    }

    /**
     * Reads {@code DO $$ … $$}. Skips the tables and types that its statements name, or everything if it builds statements itself.
     */
    void apply() {
        for (SqlToken token : statement.tokens()) {
            if (token.kind() == SqlToken.Kind.STRING && !apply(SqlLexer.read(body(token.text()), schema.dialect()))) {
                schema.skip(statement);
                return;
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

    private boolean apply(List<SqlToken> body) {
        boolean executes = body.stream().anyMatch(token -> token.is("EXECUTE") || token.is("PERFORM"));
        boolean changes = body.stream()
                .anyMatch(token -> CHANGING.contains(token.word())
                        || (token.kind() == SqlToken.Kind.STRING
                                && token.text().matches("(?is).*\\b(create|alter|drop|rename)\\b.*")));
        if (!changes) {
            return true;
        }
        if (executes) {
            return false;
        }
        SqlCursor cursor = new SqlCursor(body);
        while (!cursor.isAtEnd()) {
            try {
                if (CHANGING.contains(cursor.next().word()) && !subject(cursor)) {
                    return false;
                }
            } catch (NotUnderstoodException e) {
                return false;
            }
        }
        return true;
    }

    /** Reads what follows the verb; returns {@code false} if the changed object is not known. */
    private boolean subject(SqlCursor cursor) throws NotUnderstoodException {
        cursor.skip("UNIQUE", "OR", "REPLACE", "UNLOGGED");
        if (cursor.accept("TABLE")) {
            skipWords(cursor);
            schema.skip(statement, cursor.tableName());
            return true;
        }
        if (cursor.acceptAny("TYPE", "DOMAIN")) {
            skipWords(cursor);
            schema.skipType(statement, cursor.tableName().name());
            return true;
        }
        if (cursor.accept("INDEX")) {
            while (!cursor.isAtEnd()
                    && !cursor.peek().isSign(";")
                    && cursor.peek().kind() != SqlToken.Kind.END) {
                if (cursor.next().is("ON")) {
                    cursor.accept("ONLY");
                    schema.skip(statement, cursor.tableName());
                    return true;
                }
            }
            return false;
        }
        // the verbs of ALTER TABLE's own actions come by here again, and other objects do not matter
        return !cursor.peek().is("SCHEMA");
    }

    private static void skipWords(SqlCursor cursor) {
        cursor.accept("IF", "NOT", "EXISTS");
        cursor.accept("IF", "EXISTS");
        cursor.accept("ONLY");
    }
}
