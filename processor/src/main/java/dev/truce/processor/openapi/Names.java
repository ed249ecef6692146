package dev.truce.processor.openapi;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of components: ASCII letters, digits and {@code _}, which documents and code generators accept everywhere. */
public final class Names {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_NAME_CHARACTER = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private Names() {}

    /** Returns {@code PurchaseOrder} for {@code purchase-order}, {@code PURCHASE_ORDER} and {@code purchaseOrder}. */
    public static String pascal(String text) {
        StringBuilder name = new StringBuilder(text.length());
        for (String word : SEPARATORS.split(text, -1)) {
            if (!word.isEmpty()) {
                boolean allCapitals = word.equals(word.toUpperCase(Locale.ROOT));
                String rest = word.substring(1);
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(allCapitals ? rest.toLowerCase(Locale.ROOT) : rest);
            }
        }
        return NO_NAME_CHARACTER.matcher(name).replaceAll("_");
    }

    /** Whether it begins with an ASCII letter, and contains only ASCII letters, digits and {@code _}. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /** Returns {@code purchaseOrder} for {@code purchase-order}. */
    public static String camel(String text) {
        String name = pascal(text);
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns {@code purchase order} for {@code purchase-order}. */
    static String words(String kebabCase) {
        return kebabCase.replace('-', ' ');
    }

    /** Returns the words with a capital first letter. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns the name, or the name with the first number from 2 on that makes it new, and marks it as taken. */
    static String unused(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }
}
