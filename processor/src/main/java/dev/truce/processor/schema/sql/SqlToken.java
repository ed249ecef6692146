package dev.truce.processor.schema.sql;

import java.util.List;
import java.util.Locale;

/**
 * A word, name, literal or sign of SQL.
 *
 * @param kind its kind
 * @param text as written
 * @param line from 1
 */
public record SqlToken(Kind kind, String text, int line) {

    /** The kinds of tokens; comments and blanks are not tokens. */
    public enum Kind {
        /** A keyword, an unquoted name or a number. */
        WORD,
        /** A name in quotes, backticks or brackets. */
        QUOTED,
        STRING,
        /** A bracket, a comma, or the characters of an operator. */
        SIGN,
        /** A literal, quoted name or comment without its end: everything up to the end of the file. */
        UNCLOSED,
        /** The end of a statement. */
        END
    }

    /** Whether it is this keyword, in upper or lower case. */
    public boolean is(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean isName() {
        return kind == Kind.QUOTED || (kind == Kind.WORD && !Character.isDigit(text.charAt(0)));
    }

    /** Returns the value of a text literal. */
    public String stringValue() {
        boolean closed = text.length() > 1 && text.endsWith("'");
        return closed ? text.substring(1, text.length() - 1).replace("''", "'") : text;
    }

    /** Returns the values of all text literals among some tokens. */
    public static List<String> stringValues(List<SqlToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.STRING)
                .map(SqlToken::stringValue)
                .toList();
    }

    /** Returns the keyword in upper case, or an empty text for other kinds. */
    public String word() {
        return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : "";
    }
}
