package dev.truce.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a Java name into the forms that names have on the wire, in codes and in texts. */
final class Words {
    private Words() {}

    /** {@code URLMapping}, {@code url-mapping} and {@code URL_MAPPING} are {@code [url, mapping]}. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            boolean isSeparator = "-_ ".indexOf(name.charAt(i)) >= 0;
            if (isSeparator || (i > start && isBoundary(name, i))) {
                add(name.substring(start, i), words);
                start = isSeparator ? i + 1 : i;
            }
        }
        add(name.substring(start), words);
        return words;
    }

    private static void add(String word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** Between a lower-case letter or digit and an upper-case one, and before the last capital of an acronym. */
    private static boolean isBoundary(String name, int position) {
        int letter = name.codePointAt(position);
        if (Character.getType(letter) != Character.UPPERCASE_LETTER) {
            return false;
        }
        int before = Character.getType(name.charAt(position - 1));
        int next = position + Character.charCount(letter);
        return before == Character.LOWERCASE_LETTER
                || before == Character.DECIMAL_DIGIT_NUMBER
                || (before == Character.UPPERCASE_LETTER
                        && next < name.length()
                        && Character.getType(name.codePointAt(next)) == Character.LOWERCASE_LETTER);
    }

    static String kebab(String name) {
        return String.join("-", of(name));
    }

    static String constant(String name) {
        return String.join("_", of(name)).toUpperCase(Locale.ROOT);
    }

    static String snake(String name) {
        return String.join("_", of(name));
    }

    static String camel(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : of(name)) {
            text.append(text.isEmpty() ? word : capitalize(word));
        }
        return text.toString();
    }

    /** As in a sentence: {@code purchase order}. */
    static String text(String name) {
        return String.join(" ", of(name));
    }

    /** As in a sentence, after its indefinite article: {@code an invoice}. */
    static String withArticle(String name) {
        String text = text(name);
        boolean vowel = !text.isEmpty() && "aeio".indexOf(text.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + text;
    }

    static String capitalize(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
