package dev.truce.processor.schema.sql;

import dev.truce.processor.schema.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into tokens. It accepts every dialect, and any text that is not SQL. */
public final class SqlLexer {
    /** What Oracle's SQL*Plus does itself, each on a line of its own. */
    private static final Pattern SQL_PLUS = Pattern.compile("(?i)(prompt|whenever|spool|rem|remark|show err(ors)?|"
            + "set (define|echo|escape|feedback|heading|linesize|pagesize|scan|serveroutput|sqlblanklines|termout|timing|verify))"
            + "\\b[^;]*;?");

    private static final String OPERATORS = "+-*/<>=~!@%^&|?:";

    private final String text;
    private final Dialect dialect;
    private final List<SqlToken> tokens = new ArrayList<>();
    private String delimiter;
    private int position;
    private int line;
    private boolean nests = true;

    private SqlLexer(SqlFile file, Dialect dialect) {
        this.text = file.text();
        this.dialect = dialect;
        this.delimiter = file.delimiter();
        this.line = file.line();
    }

    /** Returns the tokens of a text, with one of {@link Kind#END} after each statement. */
    public static List<SqlToken> read(String text, Dialect dialect) {
        return read(new SqlFile("", text), dialect);
    }

    /** Returns the tokens of a file, with one of {@link Kind#END} after each statement. */
    public static List<SqlToken> read(SqlFile file, Dialect dialect) {
        SqlLexer lexer = new SqlLexer(file, dialect);
        while (lexer.position < lexer.text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(position);
        if (isAtLineStart() && skipLine()) {
            return;
        }
        if (text.startsWith(delimiter, position)) {
            add(Kind.END, position + delimiter.length());
            skipCopiedRows();
        } else if (Character.isWhitespace(c)) {
            advance(position + 1);
        } else if (text.startsWith("--", position) || (c == '#' && dialect == Dialect.MYSQL)) {
            advance(lineEnd());
        } else if (text.startsWith("/*", position)) {
            comment();
        } else if (c == '\'') {
            quoted(Kind.STRING, SqlQuotes.endOfString(text, position, dialect == Dialect.MYSQL || isEscapePrefixed()));
        } else if (c == '"' || c == '`') {
            quoted(Kind.QUOTED, SqlQuotes.end(text, position, c));
        } else if (c == '[' && dialect == Dialect.SQL_SERVER) {
            quoted(Kind.QUOTED, SqlQuotes.end(text, position, ']'));
        } else if (c == '$' && SqlQuotes.endOfDollars(text, position) != 0) {
            quoted(Kind.STRING, SqlQuotes.endOfDollars(text, position));
        } else if (isWord(c)) {
            word();
        } else if (OPERATORS.indexOf(c) >= 0) {
            operator();
        } else {
            add(Kind.SIGN, position + 1);
        }
    }

    /** Reads a comment. If nesting leaves it without an end, this comment and all later ones do not nest. */
    private void comment() {
        int end = nests ? SqlQuotes.endOfNestedComment(text, position) : SqlQuotes.UNCLOSED;
        if (end == SqlQuotes.UNCLOSED) {
            nests = false;
            end = SqlQuotes.endOfComment(text, position);
        }
        if (end == SqlQuotes.UNCLOSED) {
            add(Kind.UNCLOSED, text.length());
        } else {
            advance(end);
        }
    }

    private void quoted(Kind kind, int end) {
        if (end == SqlQuotes.UNCLOSED) {
            add(Kind.UNCLOSED, text.length());
        } else {
            add(kind, end);
        }
    }

    private void word() {
        boolean number = Character.isDigit(text.charAt(position));
        int end = position;
        while (end < text.length()
                && (isWord(text.charAt(end)) || (number && text.charAt(end) == '.'))
                && !text.startsWith(delimiter, end)) {
            // a placeholder such as ${schema} is part of a name
            end = text.startsWith("${", end) ? endOfPlaceholder(end) : end + 1;
        }
        add(Kind.WORD, end);
    }

    private int endOfPlaceholder(int start) {
        int end = start + 2;
        while (end < text.length() && (isWord(text.charAt(end)) || ".-:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '}' ? end + 1 : start + 1;
    }

    private void operator() {
        int end = position + 1;
        while (end < text.length()
                && OPERATORS.indexOf(text.charAt(end)) >= 0
                && !text.startsWith("--", end)
                && !text.startsWith("/*", end)) {
            end++;
        }
        add(Kind.SIGN, end);
    }

    /** Whether a string is PostgreSQL's {@code E'…'}, in which a backslash escapes. */
    private boolean isEscapePrefixed() {
        SqlToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null && last.is("E") && Character.toUpperCase(text.charAt(position - 1)) == 'E';
    }

    /** Skips a line for the client, such as {@code DELIMITER}. */
    private boolean skipLine() {
        String content = text.substring(position, lineEnd()).strip();
        if (content.equalsIgnoreCase("go") || content.equals("/")) {
            add(Kind.END, lineEnd());
        } else if (content.regionMatches(true, 0, "delimiter ", 0, 10)) {
            delimiter = content.substring(10).strip();
            advance(lineEnd());
        } else if (content.startsWith("\\") || (content.startsWith("#") && !content.matches("#[>\\-=].*"))) {
            advance(lineEnd());
        } else if (isAtStatementStart() && SQL_PLUS.matcher(content).matches()) {
            advance(lineEnd());
        } else {
            return false;
        }
        return true;
    }

    private boolean isAtStatementStart() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).kind() == Kind.END;
    }

    /** Skips the rows after {@code COPY … FROM stdin;}, which are not SQL. */
    private void skipCopiedRows() {
        int last = tokens.size() - 2;
        if (last < 0 || !tokens.get(last).is("stdin")) {
            return;
        }
        int end = text.indexOf("\n\\.", position);
        advance(end < 0 ? text.length() : end + 3);
    }

    private boolean isAtLineStart() {
        return position == 0 || text.charAt(position - 1) == '\n';
    }

    private int lineEnd() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new SqlToken(kind, text.substring(position, end), line));
        advance(end);
    }

    private void advance(int end) {
        for (int i = position; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        position = end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate(c);
    }
}
