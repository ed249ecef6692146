package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a text in block-style YAML: plain where no reader of YAML 1.1 or 1.2 could mistake it for anything else, as a literal block where it
 * has several lines, and quoted otherwise.
 */
final class YamlScalar {

    /** What a plain text may contain beside letters and digits: no colon, hash or quote. */
    private static final String INSIDE = " _./$,;()+*=<>{}@-";

    /** What it may end with beside those. */
    private static final String AT_THE_END = "_./)}*";

    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf", "infinity");

    private YamlScalar() {}

    static void writeKey(String text, Writer out) throws IOException {
        if (isPlain(text) && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            out.write(text);
        } else if (Quotes.arePrintable(text)) {
            out.write("'" + text.replace("'", "''") + "'");
        } else {
            Quotes.write(text, out);
        }
    }

    /** Whether it begins with a letter, {@code /} or {@code $}, so that it is not a number, date or time, and goes on with what is plain. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !(isLetter(text.charAt(0)) || text.charAt(0) == '/' || text.charAt(0) == '$')) {
            return false;
        }
        int last = text.length() - 1;
        for (int i = 1; i <= last; i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isLetter(c) && !isDigit && (i < last ? INSIDE : AT_THE_END).indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Writes the text after a colon or dash, without a line feed at its end. The lines of a block are indented. */
    static void write(String text, String indentation, Writer out) throws IOException {
        if (!isBlock(text)) {
            writeKey(text, out);
            return;
        }
        out.write("|-");
        for (String line : text.split("\n", -1)) {
            out.write(line.isEmpty() ? "\n" : "\n" + indentation + line);
        }
    }

    /** Whether it has several printable lines, the first of which begins with no space, and none of which ends with one. */
    private static boolean isBlock(String text) {
        return text.contains("\n")
                && !text.isBlank()
                && !Character.isWhitespace(text.charAt(0))
                && !text.endsWith("\n")
                && !text.endsWith(" ")
                && !text.contains(" \n")
                && Quotes.arePrintable(text.replace('\n', ' '));
    }
}
