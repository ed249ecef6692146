package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes literals in double quotes, which JSON and YAML read alike. */
final class Quotes {
    private static final String REPLACEMENT = "\uFFFD";

    private Quotes() {}

    /** Whether readers of YAML and JSON accept every character of the text without an escape. */
    static boolean arePrintable(String text) {
        int c;
        for (int i = 0;
                i < text.length();
                i += Character.charCount(c)) { // a stream took a tenth of what writing a document takes
            c = text.codePointAt(i);
            if (!isPrintable(c)) {
                return false;
            }
        }
        return true;
    }

    /** Writes the text with its quotes. An unpaired surrogate, which no encoding can hold, becomes the replacement character. */
    static void write(String text, Writer out) throws IOException {
        out.write('"');
        int written = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '"' || c == '\\' || !isPrintable(c)) {
                out.write(text, written, i - written);
                out.write(escaped(c));
                written = next;
            }
        }
        out.write(text, written, text.length() - written);
        out.write('"');
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isUnpairedSurrogate(c) ? REPLACEMENT : String.format(Locale.ROOT, "\\u%04x", c);
        };
    }

    private static boolean isPrintable(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
        boolean lineBreak = c == 0x2028 || c == 0x2029;
        boolean byteOrderMark = c == 0xFEFF;
        boolean noCharacter = c == 0xFFFE || c == 0xFFFF || isUnpairedSurrogate(c);
        return !(control || lineBreak || byteOrderMark || noCharacter);
    }

    private static boolean isUnpairedSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
