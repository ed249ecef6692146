package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlToken;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.create.index.CreateIndex;
import net.sf.jsqlparser.statement.create.table.CheckConstraint;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.Index;

/**
 * Calls JSqlParser. It omits the parts of a statement that do not matter for rules and that the parser may not know: casts, whether
 * a constraint is deferrable, and how an index is stored.
 */
final class JSql {
    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 30;
    private static final Set<String> NOISE =
            Set.of("CONCURRENTLY", "CLUSTERED", "NONCLUSTERED", "VISIBLE", "DEFERRABLE");
    private static final Set<String> TYPE_TAILS = Set.of("VARYING", "PRECISION");

    private JSql() {}

    /** Parses a constraint of a table, with or without its name. */
    static Index constraint(List<SqlToken> tokens) throws NotUnderstoodException {
        return constraint(text(tokens));
    }

    private static Index constraint(String text) throws NotUnderstoodException {
        if (parse("CREATE TABLE t (" + text + ")") instanceof CreateTable table
                && table.getIndexes() != null
                && table.getIndexes().size() == 1) {
            return table.getIndexes().get(0);
        }
        throw new NotUnderstoodException("no constraint");
    }

    static CreateIndex index(List<SqlToken> tokens) throws NotUnderstoodException {
        if (parse(text(tokens)) instanceof CreateIndex index) {
            return index;
        }
        throw new NotUnderstoodException("no index");
    }

    /** Parses an expression as a check, because the parser accepts a mere prefix of a lone expression. */
    static Expression expression(String text) throws NotUnderstoodException {
        if (constraint("CHECK (" + text + ")") instanceof CheckConstraint check && check.getExpression() != null) {
            return check.getExpression();
        }
        throw new NotUnderstoodException("no expression");
    }

    private static Statement parse(String text) throws NotUnderstoodException {
        if (text.length() > LONGEST || depth(text) > DEEPEST) {
            throw new NotUnderstoodException("too long");
        }
        try {
            return CCJSqlParserUtil.newParser(text).Statement();
        } catch (ParseException | RuntimeException | StackOverflowError e) {
            throw new NotUnderstoodException("syntax");
        }
    }

    /** Returns the depth of brackets: nesting makes the look-ahead of the parser slow. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** Returns the tokens as a text that JSqlParser accepts. */
    static String text(List<SqlToken> tokens) {
        StringBuilder text = new StringBuilder();
        SqlCursor cursor = new SqlCursor(tokens);
        while (!cursor.isAtEnd()) {
            SqlToken token = cursor.next();
            if (token.isSign("::")) {
                skipType(cursor);
            } else if (!isNoise(token, cursor)) {
                text.append(text.isEmpty() ? "" : " ").append(image(token));
            }
        }
        return text.toString();
    }

    private static String image(SqlToken token) {
        String text = token.text();
        if (token.kind() == SqlToken.Kind.QUOTED && text.startsWith("[")) {
            return "\"" + Identifier.of(text).shown() + "\"";
        }
        return token.kind() == SqlToken.Kind.WORD && Identifier.of(text).isOpen() ? "\"" + text + "\"" : text;
    }

    private static boolean isNoise(SqlToken token, SqlCursor cursor) {
        return NOISE.contains(token.word())
                || token.word().endsWith("_OPS")
                || (token.is("NOT") && cursor.acceptAny("VALID", "DEFERRABLE"))
                || (token.is("INITIALLY") && cursor.acceptAny("DEFERRED", "IMMEDIATE"))
                || (token.is("NULLS") && (cursor.accept("DISTINCT") || cursor.accept("ALL", "DISTINCT")))
                || (token.is("NO") && cursor.accept("INHERIT"))
                || (token.is("USING") && cursor.acceptAny("BTREE", "HASH"));
    }

    private static void skipType(SqlCursor cursor) {
        cursor.next();
        while (cursor.acceptSign(".") || TYPE_TAILS.contains(cursor.peek().word())) {
            cursor.next();
        }
        if (cursor.peek().isSign("(")) {
            skip(cursor);
        }
        if (cursor.acceptAny("WITH", "WITHOUT")) {
            cursor.accept("TIME", "ZONE");
        }
        while (cursor.acceptSign("[")) {
            cursor.acceptSign("]");
        }
    }

    private static void skip(SqlCursor cursor) {
        try {
            cursor.group();
        } catch (NotUnderstoodException e) {
            cursor.rest();
        }
    }
}
