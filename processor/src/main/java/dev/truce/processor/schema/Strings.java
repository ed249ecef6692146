package dev.truce.processor.schema;

import java.util.List;

/** The values of text literals. */
final class Strings {
    private Strings() {}

    /** All literals among some tokens. */
    static List<String> in(List<SqlToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == SqlToken.Kind.STRING)
                .map(token -> value(token.text()))
                .toList();
    }

    static String value(String literal) {
        boolean closed = literal.length() > 1 && literal.endsWith("'");
        return closed ? literal.substring(1, literal.length() - 1).replace("''", "'") : literal;
    }
}
