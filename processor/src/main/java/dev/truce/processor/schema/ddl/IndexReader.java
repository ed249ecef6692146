package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.create.table.Index;

/** Reads {@code CREATE UNIQUE INDEX}; other indexes do not matter for rules. */
final class IndexReader {
    private static final Set<String> STORAGE = Set.of("WITH", "ON", "TABLESPACE");

    private final Schema schema;
    private final SqlStatement statement;

    IndexReader(Schema schema, SqlStatement statement) {
        this.schema = schema;
        this.statement = statement;
    }

    /** Finds the table of the index without reading the rest. */
    TableName table() throws NotUnderstoodException {
        SqlCursor cursor = new SqlCursor(statement.tokens());
        while (!cursor.isAtEnd()) {
            if (cursor.next().is("ON")) {
                cursor.accept("ONLY");
                return cursor.tableName();
            }
        }
        throw new NotUnderstoodException("no table");
    }

    boolean isUnique() {
        return statement.tokens().stream().limit(4).anyMatch(token -> token.is("UNIQUE"));
    }

    void apply() throws NotUnderstoodException {
        Table table = schema.known(table(), statement);
        Identifier written;
        List<KeyPart> parts;
        try {
            Index index = JSql.index(beforeWhere()).getIndex();
            written = Identifier.of(index.getName() == null ? "" : index.getName());
            parts = new KeyParts(schema).of(index);
        } catch (NotUnderstoodException e) {
            written = name();
            parts = plainParts();
        }
        Identifier name = written.key().isEmpty()
                ? GivenNames.choose(
                        schema, table, parts.stream().map(IndexReader::words).toList(), "idx")
                : written;
        boolean exists = table.uniques().stream().anyMatch(key -> key.name().is(name));
        if (!(exists && isUnlessExists())) {
            table.add(new UniqueKey(name, UniqueKey.Kind.INDEX, parts, condition(), statement.place()));
        }
    }

    private boolean isUnlessExists() {
        SqlCursor cursor = afterIndex();
        return cursor.accept("IF", "NOT", "EXISTS");
    }

    private SqlCursor afterIndex() {
        SqlCursor cursor = new SqlCursor(statement.tokens());
        cursor.skipAfter("INDEX");
        cursor.accept("CONCURRENTLY");
        return cursor;
    }

    private Identifier name() throws NotUnderstoodException {
        SqlCursor cursor = afterIndex();
        cursor.accept("IF", "NOT", "EXISTS");
        return cursor.peek().is("ON") ? Identifier.of("") : cursor.tableName().name();
    }

    /** Returns the parts of an index of which the parser does not know one: that is an expression of which only the text is known. */
    private List<KeyPart> plainParts() throws NotUnderstoodException {
        SqlCursor cursor = afterIndex();
        cursor.skipAfter("ON");
        while (!cursor.isAtEnd() && !cursor.peek().isSign("(")) {
            cursor.next();
        }
        List<KeyPart> parts = new ArrayList<>();
        for (List<SqlToken> part : SqlCursor.parts(cursor.group())) {
            boolean isColumn = part.get(0).isName()
                    && (part.size() == 1 || part.get(1).is("ASC") || part.get(1).is("DESC"));
            parts.add(
                    isColumn ? KeyPart.of(Identifier.of(part.get(0).text())) : new KeyPart("", false, JSql.text(part)));
        }
        return parts;
    }

    /** Returns the word that PostgreSQL uses for a part in the name of an index. */
    private static String words(KeyPart part) {
        int bracket = part.text().indexOf('(');
        if (bracket < 0) {
            return part.isExpression() ? "expr" : part.column();
        }
        return part.text().substring(0, bracket).strip().toLowerCase(Locale.ROOT);
    }

    private List<SqlToken> beforeWhere() throws NotUnderstoodException {
        List<SqlToken> head = new ArrayList<>();
        for (SqlToken token : statement.tokens()) {
            if (token.is("WHERE")) {
                break;
            }
            if (!token.is("ONLY")) {
                head.add(token);
            }
        }
        return withBrackets(head);
    }

    /** Turns {@code (lower(a), b)} into {@code ((lower(a)), b)}, because the parser accepts any expression in brackets. */
    private static List<SqlToken> withBrackets(List<SqlToken> head) throws NotUnderstoodException {
        int open = 0;
        while (open < head.size() && !head.get(open).isSign("(")) {
            open++;
        }
        SqlCursor cursor = new SqlCursor(head.subList(open, head.size()));
        List<SqlToken> all = new ArrayList<>(head.subList(0, open));
        String separator = "(";
        for (List<SqlToken> part : SqlCursor.parts(cursor.group())) {
            all.add(sign(separator, part.get(0)));
            all.addAll(isCall(part) ? bracketed(part) : isCase(part) ? inBrackets(part) : part);
            separator = ",";
        }
        // how the index is stored does not matter
        all.add(sign(")", head.get(open)));
        return all;
    }

    /** Whether a part is a function call and not a column with MySQL's prefix length. */
    private static boolean isCall(List<SqlToken> part) {
        return part.size() > 2
                && part.get(0).isName()
                && part.get(1).isSign("(")
                && !part.get(2).text().matches("\\d+");
    }

    private static boolean isCase(List<SqlToken> part) {
        return part.get(0).is("CASE") && part.size() > 2;
    }

    private static List<SqlToken> inBrackets(List<SqlToken> part) {
        List<SqlToken> all = new ArrayList<>(List.of(sign("(", part.get(0))));
        all.addAll(part);
        all.add(sign(")", part.get(0)));
        return all;
    }

    private static List<SqlToken> bracketed(List<SqlToken> part) throws NotUnderstoodException {
        SqlCursor cursor = new SqlCursor(part.subList(1, part.size()));
        List<SqlToken> all = new ArrayList<>(List.of(sign("(", part.get(0)), part.get(0)));
        all.addAll(cursor.item());
        all.add(sign(")", part.get(0)));
        all.addAll(cursor.rest());
        return all;
    }

    private static SqlToken sign(String text, SqlToken at) {
        return new SqlToken(SqlToken.Kind.SIGN, text, at.line());
    }

    private Condition condition() throws NotUnderstoodException {
        List<SqlToken> tokens = statement.tokens();
        int where = 0;
        while (where < tokens.size() && !tokens.get(where).is("WHERE")) {
            where++;
        }
        if (where + 1 >= tokens.size()) {
            return Condition.NONE;
        }
        String text = JSql.text(beforeStorage(tokens.subList(where + 1, tokens.size())));
        Expression expression = JSql.expression(text);
        return Condition.of(expression.toString(), expression);
    }

    /** Returns a condition without what SQL Server writes after it, as in {@code WITH (FILLFACTOR = 90) ON [PRIMARY]}. */
    private static List<SqlToken> beforeStorage(List<SqlToken> tokens) throws NotUnderstoodException {
        SqlCursor cursor = new SqlCursor(tokens);
        List<SqlToken> condition = new ArrayList<>();
        while (!cursor.isAtEnd() && !STORAGE.contains(cursor.peek().word())) {
            condition.addAll(cursor.item());
        }
        return condition;
    }
}
