package dev.truce.processor.openapi;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Literals in double quotes that JSON and YAML read alike. */
final class DoubleQuotes {

    private static final int REPLACEMENT = 0xFFFD;

    private DoubleQuotes() {}

    /** Whether readers of YAML and JSON take all of a text for itself. */
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

    /** Writes the text with its quotes; half a surrogate pair, which no encoding can hold, becomes the replacement character. */
    static void write(String text, Writer out) throws IOException {
        out.write('"');
        int plain = plainBeginning(text);
        out.write(text, 0, plain);
        int c;
        for (int i = plain; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            write(isHalfOfPair(c) ? REPLACEMENT : c, out);
        }
        out.write('"');
    }

    /** How many of a text's first characters stand for themselves: of most texts, all. */
    private static int plainBeginning(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return i;
            }
        }
        return text.length();
    }

    private static void write(int c, Writer out) throws IOException {
        switch (c) {
            case '"' -> out.write("\\\"");
            case '\\' -> out.write("\\\\");
            case '\n' -> out.write("\\n");
            case '\r' -> out.write("\\r");
            case '\t' -> out.write("\\t");
            default -> out.write(isPrintable(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c));
        }
    }

    private static boolean isPrintable(int c) {
        if (c >= ' ' && c <= '~') {
            return true;
        }
        boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
        boolean lineBreak = c == 0x2028 || c == 0x2029;
        boolean byteOrderMark = c == 0xFEFF;
        boolean noCharacter = c == 0xFFFE || c == 0xFFFF || isHalfOfPair(c);
        return !(control || lineBreak || byteOrderMark || noCharacter);
    }

    private static boolean isHalfOfPair(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
