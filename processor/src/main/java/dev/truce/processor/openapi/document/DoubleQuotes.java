package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.util.Locale;

/** Literals in double quotes that JSON and YAML read alike. */
final class DoubleQuotes {

    private static final int REPLACEMENT = 0xFFFD;

    private DoubleQuotes() {}

    /** Whether readers of YAML and JSON take all of a text for itself. */
    static boolean arePrintable(String text) {
        int ascii = 0;
        while (ascii < text.length() && isAscii(text.charAt(ascii))) {
            ascii++;
        }
        return ascii == text.length() || arePrintable(text, ascii);
    }

    private static boolean isAscii(char c) {
        return c >= ' ' && c <= '~';
    }

    private static boolean arePrintable(String text, int begin) {
        int c;
        for (int i = begin; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isPrintable(c)) {
                return false;
            }
        }
        return true;
    }

    /** Writes the text with its quotes; half a surrogate pair, which no encoding can hold, becomes the replacement character. */
    static void write(String text, TextOutput out) throws IOException {
        out.put("\"");
        if (plainEnd(text, 0) == text.length()) {
            out.put(text);
        } else {
            writeEscaped(text, out);
        }
        out.put("\"");
    }

    private static void writeEscaped(String text, TextOutput out) throws IOException {
        int end;
        for (int begin = 0; begin < text.length(); begin = end) {
            end = plainEnd(text, begin);
            if (end > begin) {
                out.put(text.substring(begin, end));
            } else {
                int c = text.codePointAt(begin);
                write(isHalfOfPair(c) ? REPLACEMENT : c, out);
                end = begin + Character.charCount(c);
            }
        }
    }

    /** Where the ASCII characters end that stand for themselves: in most texts, at the end. */
    private static int plainEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return isAscii(c) && c != '"' && c != '\\';
    }

    private static void write(int c, TextOutput out) throws IOException {
        switch (c) {
            case '"' -> out.put("\\\"");
            case '\\' -> out.put("\\\\");
            case '\n' -> out.put("\\n");
            case '\r' -> out.put("\\r");
            case '\t' -> out.put("\\t");
            default -> out.put(isPrintable(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c));
        }
    }

    private static boolean isPrintable(int c) {
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
