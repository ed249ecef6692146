package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.Strings;
import java.util.List;
import java.util.Set;

/** Finds out what a block of procedural code may have changed, without running it. */
final class BlockReader {
    private static final Set<String> CHANGING = Set.of("CREATE", "ALTER", "DROP", "RENAME");

    private final Schema schema;
    private final SqlStatement statement;

    BlockReader(Schema schema, SqlStatement statement) {
        this.schema = schema;
        this.statement = statement;
    }

    /** {@code DO $$ … $$}: the tables and types that its statements name, or anything if it puts statements together itself. */
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
                : Strings.value(literal);
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

    /** What comes behind the verb; {@code false} if it cannot be told. */
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
        // of the actions of a table only the verb is met again, and of other objects nothing matters
        return !cursor.peek().is("SCHEMA");
    }

    private static void skipWords(SqlCursor cursor) {
        cursor.accept("IF", "NOT", "EXISTS");
        cursor.accept("IF", "EXISTS");
        cursor.accept("ONLY");
    }
}
