package dev.truce.processor.openapi;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of components: ASCII letters, digits and {@code _}, since documents and generators of code allow no others everywhere. */
final class Names {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9]");

    private Names() {}

    /** {@code PurchaseOrder} for {@code purchase-order}, {@code PURCHASE_ORDER} and {@code purchaseOrder}. */
    static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : SEPARATORS.split(text, -1)) {
            if (!word.isEmpty()) {
                boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(shouted ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1));
            }
        }
        return FOREIGN.matcher(name).replaceAll("_");
    }

    static String camel(String text) {
        String name = pascal(text);
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code purchase order} for {@code purchase-order}. */
    static String words(String kebabCase) {
        return kebabCase.replace('-', ' ');
    }

    /** The words with a capital at their beginning. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The name, or the name with the first number from 2 that makes it new. It is taken from then on. */
    static String unused(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + number;
        }
        return candidate;
    }
}
