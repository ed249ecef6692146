package dev.truce.jdbc.violation;

import java.util.ArrayList;
import java.util.List;

/**
 * The quoted names of a message in any language, up to the first parenthesis outside quotes, after which values may follow.
 *
 * @param names the names, in the order of the message
 * @param remainder the text around the names
 */
record QuotedNames(List<String> names, String remainder) {

    private static final String OPENING = "'\"«„“‘「『";
    private static final String PARENTHESES = "(（";

    QuotedNames {
        names = List.copyOf(names);
    }

    static QuotedNames of(String message) {
        List<String> names = new ArrayList<>();
        StringBuilder remainder = new StringBuilder();
        int i = 0;
        while (i < message.length() && PARENTHESES.indexOf(message.charAt(i)) < 0) {
            int end = isOpening(message, i) ? closing(message, i) : -1;
            if (end < 0) {
                remainder.append(message.charAt(i));
                i++;
            } else {
                names.add(message.substring(i + 1, end).replace('\u00a0', ' ').strip());
                i = end + 1;
            }
        }
        return new QuotedNames(names, remainder.toString());
    }

    /** Returns whether a quotation begins here: after a letter, a quote is an apostrophe. */
    private static boolean isOpening(String message, int at) {
        return OPENING.indexOf(message.charAt(at)) >= 0 && (at == 0 || !isWord(message, at - 1));
    }

    private static int closing(String message, int open) {
        String closers = switch (message.charAt(open)) {
            case '«' -> "»";
            case '„', '“' -> "“”";
            case '‘' -> "’";
            case '「' -> "」";
            case '『' -> "』";
            default -> String.valueOf(message.charAt(open));
        };
        for (int i = open + 1; i < message.length(); i++) {
            if (closers.indexOf(message.charAt(i)) >= 0
                    && (message.charAt(i) != '\'' || !continuesWord(message, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWord(String message, int at) {
        return Character.isLetterOrDigit(message.charAt(at)) && !isIdeographic(message.charAt(at));
    }

    /** Returns whether a word goes on after an apostrophe. Languages without spaces continue a sentence there. */
    private static boolean continuesWord(String message, int at) {
        return at < message.length() && isWord(message, at);
    }

    private static boolean isIdeographic(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }
}
