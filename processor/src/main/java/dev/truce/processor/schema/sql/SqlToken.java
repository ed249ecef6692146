package dev.truce.processor.schema.sql;

import java.util.Locale;

/**
 * A word, name, literal or sign of SQL.
 *
 * @param kind what it is
 * @param text as written
 * @param line from 1
 */
public record SqlToken(Kind kind, String text, int line) {

    /** The kinds of tokens; comments and blanks are none. */
    public enum Kind {
        /** A keyword, an unquoted name or a number. */
        WORD,
        /** A name in quotes, backticks or brackets. */
        QUOTED,
        STRING,
        /** A bracket, a comma, or the characters of an operator. */
        SIGN,
        /** A literal, quoted name or comment that nothing closes: everything up to the end of the file. */
        UNCLOSED,
        /** The end of a statement. */
        END
    }

    /** Whether it is this keyword, in any case. */
    public boolean is(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    public boolean isName() {
        return kind == Kind.QUOTED || (kind == Kind.WORD && !Character.isDigit(text.charAt(0)));
    }

    /** The keyword in upper case; empty for what is none. */
    public String word() {
        return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : "";
    }
}
