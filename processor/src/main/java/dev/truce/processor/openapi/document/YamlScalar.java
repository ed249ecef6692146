package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * How a text stands in block-style YAML: plain where no reader of YAML 1.1 or 1.2 could take it for anything else, else quoted, and over
 * several lines as a literal block.
 */
final class YamlScalar {

    private static final String INSIDE = " _./$,;()+*=<>{}@-";
    private static final String AT_END = "_./)}*";

    private static final int LONGEST_WORD = "infinity".length();
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf", "infinity");

    private YamlScalar() {}

    static void writeKey(String text, TextOutput out) throws IOException {
        if (isPlain(text) && !isWord(text)) {
            out.put(text);
        } else if (DoubleQuotes.arePrintable(text)) {
            out.put("'");
            out.put(text.indexOf('\'') < 0 ? text : text.replace("'", "''"));
            out.put("'");
        } else {
            DoubleQuotes.write(text, out);
        }
    }

    /** Writes the text behind a colon or dash; the lines of a block stand behind the indentation. No line feed at its end. */
    static void write(String text, String indentation, TextOutput out) throws IOException {
        if (text.indexOf('\n') >= 0 && isBlock(text)) {
            writeBlock(text, indentation, out);
        } else {
            writeKey(text, out);
        }
    }

    /** Begins with a letter, {@code /} or {@code $}, so it is no number, date or time; holds no colon, hash or quote. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !(isLetter(text.charAt(0)) || text.charAt(0) == '/' || text.charAt(0) == '$')) {
            return false;
        }
        int last = text.length() - 1;
        for (int i = 1; i <= last; i++) {
            char c = text.charAt(i);
            boolean plain = isLetter(c) || (c >= '0' && c <= '9') || (i < last ? INSIDE : AT_END).indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Several printable lines, the first of which begins with no space, none of which ends with one. */
    private static boolean isBlock(String text) {
        if (text.isBlank()
                || Character.isWhitespace(text.charAt(0))
                || text.endsWith("\n")
                || text.endsWith(" ")
                || text.contains(" \n")) {
            return false;
        }
        return DoubleQuotes.arePrintable(text.replace('\n', ' '));
    }

    private static void writeBlock(String text, String indentation, TextOutput out) throws IOException {
        out.put("|-");
        int end;
        for (int begin = 0; begin <= text.length(); begin = end + 1) {
            int lineFeed = text.indexOf('\n', begin);
            end = lineFeed < 0 ? text.length() : lineFeed;
            out.put("\n");
            if (end > begin) {
                out.put(indentation);
                out.put(text.substring(begin, end));
            }
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
