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

    /** Whether that holds for all of a text. */
    static boolean arePrintable(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isPrintable(c)) {
                return false;
            }
        }
        return true;
    }

    /** The text with its quotes; half a surrogate pair, which no encoding can hold, becomes the replacement character. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            append(isHalfOfPair(c) ? REPLACEMENT : c, quoted);
        }
        return quoted.append('"').toString();
    }

    private static void append(int c, StringBuilder to) {
        switch (c) {
            case '"' -> to.append("\\\"");
            case '\\' -> to.append("\\\\");
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    to.appendCodePoint(c);
                } else {
                    to.append(String.format(Locale.ROOT, "\\u%04x", c));
                }
            }
        }
    }

    private static boolean isHalfOfPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
