package dev.truce.processor.generate;

import java.util.List;

/** A text that others wrote, as a literal. */
final class StringLiteral {
    private StringLiteral() {}

    static String of(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                default -> literal.append(c < ' ' || c >= 0x7f ? unicode(c) : String.valueOf(c));
            }
        }
        return literal.append('"').toString();
    }

    /** Strings as arguments. */
    static String list(List<String> values) {
        StringBuilder literals = new StringBuilder();
        for (String value : values) {
            literals.append(literals.isEmpty() ? "" : ", ").append(of(value));
        }
        return literals.toString();
    }

    /** A character as the compiler reads it under every encoding. */
    static String unicode(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
