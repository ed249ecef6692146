package dev.truce.processor.openapi;

import java.util.Locale;
import java.util.Set;

/**
 * How a text stands in block-style YAML: plain where no reader of YAML 1.1 or 1.2 could take it for anything else, else quoted, and over
 * several lines as a literal block.
 */
final class YamlScalar {

    private static final String INSIDE = " _./$,;()+*=<>{}@-";
    private static final String AT_END = "_./)}*";

    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf", "infinity");

    private YamlScalar() {}

    static String key(String text) {
        return line(text);
    }

    /** The text behind a colon or dash; the lines of a block stand behind the indentation. No line feed at its end. */
    static String text(String text, String indentation) {
        return isBlock(text) ? block(text, indentation) : line(text);
    }

    private static String line(String text) {
        if (isPlain(text) && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return DoubleQuotes.arePrintable(text) ? "'" + text.replace("'", "''") + "'" : DoubleQuotes.quoted(text);
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

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Several printable lines, the first of which begins with no space, none of which ends with one. */
    private static boolean isBlock(String text) {
        if (text.isBlank() || Character.isWhitespace(text.charAt(0)) || text.indexOf('\n') < 0 || text.endsWith("\n")) {
            return false;
        }
        return text.lines().noneMatch(line -> line.endsWith(" "))
                && text.codePoints().allMatch(c -> c == '\n' || DoubleQuotes.isPrintable(c));
    }

    private static String block(String text, String indentation) {
        StringBuilder block = new StringBuilder("|-");
        for (String line : text.split("\n", -1)) {
            block.append('\n');
            if (!line.isEmpty()) {
                block.append(indentation).append(line);
            }
        }
        return block.toString();
    }
}
