package dev.truce.processor.schema.sql;

import java.util.List;

/** The values of text literals. */
public final class Strings {
    private Strings() {}

    /** All literals among some tokens. */
    public static List<String> in(List<SqlToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == SqlToken.Kind.STRING)
                .map(token -> value(token.text()))
                .toList();
    }

    public static String value(String literal) {
        boolean closed = literal.length() > 1 && literal.endsWith("'");
        return closed ? literal.substring(1, literal.length() - 1).replace("''", "'") : literal;
    }
}
