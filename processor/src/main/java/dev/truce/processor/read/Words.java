package dev.truce.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a Java name into the forms that names have on the wire, in codes and in texts. */
final class Words {
    /** Between a lower-case letter or digit and an upper-case one, and before the last capital of an acronym. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[-_ ]+");

    private Words() {}

    /** {@code URLMapping}, {@code url-mapping} and {@code URL_MAPPING} are {@code [url, mapping]}. */
    static List<String> of(String name) {
        return BOUNDARY.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
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
        List<String> words = of(name);
        StringBuilder text = new StringBuilder(words.isEmpty() ? "" : words.get(0));
        words.stream().skip(1).forEach(word -> text.append(capitalize(word)));
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
