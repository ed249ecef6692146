package dev.truce.processor.openapi;

import java.util.Locale;
import java.util.Set;

/** Names of components: ASCII letters, digits and {@code _}, since documents and generators of code allow no others everywhere. */
public final class Names {

    private Names() {}

    /** {@code PurchaseOrder} for {@code purchase-order}, {@code PURCHASE_ORDER} and {@code purchaseOrder}. */
    public static String pascal(String text) {
        StringBuilder name = new StringBuilder(text.length());
        int end;
        for (int begin = 0; begin < text.length(); begin = end + 1) {
            end = endOfWord(text, begin);
            if (end > begin) {
                appendWord(text.substring(begin, end), name);
            }
        }
        return name.toString();
    }

    private static int endOfWord(String text, int begin) {
        int end = begin;
        while (end < text.length() && isPartOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Words are of any script, though only ASCII gets into names. */
    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static void appendWord(String word, StringBuilder name) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = shouted ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
        String capitalized = word.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
        int c;
        for (int i = 0; i < capitalized.length(); i += Character.charCount(c)) {
            c = capitalized.codePointAt(i);
            name.append(isLetter(c) || isDigit(c) ? (char) c : '_');
        }
    }

    /** Whether it begins with an ASCII letter, and holds nothing but ASCII letters, digits and {@code _}. */
    public static boolean isIdentifier(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isPartOfIdentifier(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfIdentifier(int c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static String camel(String text) {
        String name = pascal(text);
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code purchase order} for {@code purchase-order}. */
    static String words(String kebabCase) {
        return kebabCase.replace('-', ' ');
    }

    /** The words with a capital at their beginning. */
    public static String sentence(String words) {
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
