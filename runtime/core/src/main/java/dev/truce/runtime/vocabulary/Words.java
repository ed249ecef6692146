package dev.truce.runtime.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns a name into the forms that names have in Java, on the wire, in codes and in texts. */
public final class Words {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** Words that a text writes in capitals. */
    private static final Set<String> ACRONYMS = Set.of(
            "api", "bic", "ean", "gtin", "http", "iban", "id", "imei", "ip", "isbn", "issn", "pdf", "sku", "sms", "ssn",
            "upc", "uri", "url", "uuid", "vat", "vin");

    /** A word, and what can follow an acronym: an {@code s} of the plural, or a number. */
    private static final Pattern ACRONYM = Pattern.compile("([a-z]+?)(s?|[0-9]+)");

    private Words() {}

    /**
     * Splits a name into words.
     *
     * @param name a name in any form, such as {@code URLMapping}, {@code url-mapping} or {@code URL_MAPPING}
     * @return the words in lower case: {@code [url, mapping]}
     */
    public static List<String> of(String name) {
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

    /** A boundary is between a lower-case letter or digit and an upper-case one, and before the last capital of an acronym. */
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

    /**
     * Joins the words with {@code -}.
     *
     * @param name a name in any form
     * @return such as {@code purchase-order}
     */
    public static String kebab(String name) {
        return String.join("-", of(name));
    }

    /**
     * Writes a name as a constant.
     *
     * @param name a name in any form
     * @return such as {@code PURCHASE_ORDER}
     */
    public static String constant(String name) {
        return String.join("_", of(name)).toUpperCase(Locale.ROOT);
    }

    /**
     * Joins the words with {@code _}.
     *
     * @param name a name in any form
     * @return such as {@code purchase_order}
     */
    public static String snake(String name) {
        return String.join("_", of(name));
    }

    /**
     * Inserts {@code _} between the words and keeps every other character.
     *
     * @param name a name in any form
     * @return such as {@code customer_Id} for {@code customerId}
     */
    public static String underscored(String name) {
        return BOUNDARY.matcher(name).replaceAll("_");
    }

    /**
     * Writes a name in camel case.
     *
     * @param name a name in any form
     * @return such as {@code purchaseOrder}
     */
    public static String camel(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : of(name)) {
            text.append(text.isEmpty() ? word : capitalize(word));
        }
        return text.toString();
    }

    /**
     * Writes a name as it is within a sentence, with common acronyms in capitals.
     *
     * @param name a name in any form
     * @return such as {@code purchase order} or {@code customer ID}
     */
    public static String text(String name) {
        return of(name).stream().map(Words::withCapitals).collect(Collectors.joining(" "));
    }

    private static String withCapitals(String word) {
        if (ACRONYMS.contains(word)) {
            return word.toUpperCase(Locale.ROOT);
        }
        Matcher parts = ACRONYM.matcher(word);
        return parts.matches() && ACRONYMS.contains(parts.group(1))
                ? parts.group(1).toUpperCase(Locale.ROOT) + parts.group(2)
                : word;
    }

    /**
     * Writes a name as it starts a sentence.
     *
     * @param name a name in any form
     * @return such as {@code Purchase order}
     */
    public static String sentence(String name) {
        return capitalize(text(name));
    }

    /**
     * Writes a name after its indefinite article.
     *
     * @param name a name in any form
     * @return such as {@code an invoice}
     */
    public static String withArticle(String name) {
        String text = text(name);
        boolean vowel = !text.isEmpty() && "aeioAEIO".indexOf(text.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + text;
    }

    /**
     * Puts a capital at the beginning of a text.
     *
     * @param text a text
     * @return the text with its first letter in upper case
     */
    public static String capitalize(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
