package dev.truce.processor.openapi;

import java.util.Locale;

/** Literals in double quotes that JSON and YAML read alike. */
final class DoubleQuotes {

    private static final int REPLACEMENT = 0xFFFD;

    private DoubleQuotes() {}

    /** Whether readers of YAML and JSON take the code point for itself. */
    static boolean isPrintable(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
        boolean lineBreak = c == 0x2028 || c == 0x2029;
        boolean byteOrderMark = c == 0xFEFF;
        boolean noCharacter = c == 0xFFFE || c == 0xFFFF || isHalfOfPair(c);
        return !(control || lineBreak || byteOrderMark || noCharacter);
    }

    /** The text with its quotes; half a surrogate pair, which no encoding can hold, becomes the replacement character. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().map(c -> isHalfOfPair(c) ? REPLACEMENT : c).forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isHalfOfPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
