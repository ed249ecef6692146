package dev.truce.processor.validate;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The forms that names have on the wire and in messages. */
final class Names {

    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    private Names() {}

    /** Of a resource: lower-case words joined by {@code -}. */
    static boolean isWireName(String name) {
        return isMadeOf(name, LOWER, LOWER + DIGITS + "-") && !name.endsWith("-") && !name.contains("--");
    }

    static boolean isCode(String code) {
        return isMadeOf(code, UPPER, UPPER + DIGITS + "_");
    }

    static boolean isTransition(String name) {
        return isMadeOf(name, LOWER + UPPER, LOWER + UPPER + DIGITS + "_-");
    }

    /** RFC 9457 section 3.2. */
    static boolean isProblemMember(String name) {
        return name.length() >= 3 && isMadeOf(name, LOWER + UPPER, LOWER + UPPER + DIGITS + "_");
    }

    /** Of a variable in a path. */
    static boolean isVariable(String name) {
        return isMadeOf(name, LOWER + UPPER + "_", LOWER + UPPER + DIGITS + "_.-");
    }

    private static boolean isMadeOf(String name, String first, String all) {
        for (int i = 0; i < name.length(); i++) {
            if ((i == 0 ? first : all).indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** A name for the wire that looks like another. */
    static String wireNameLike(String name, String otherwise) {
        String like = joined(name, "-").toLowerCase(Locale.ROOT);
        return isWireName(like) ? like : otherwise;
    }

    /** A code that looks like another. */
    static String codeLike(String code, String otherwise) {
        String like = joined(code, "_").toUpperCase(Locale.ROOT);
        return isCode(like) ? like : otherwise;
    }

    private static String joined(String name, String separator) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss");
        return plain.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .replace(" ", separator);
    }

    static List<String> ofMembers(Resource resource) {
        return resource.members().stream().map(Member::name).toList();
    }

    /** A type as a sentence names it. */
    static String ofType(TypeRef type) {
        if (type.name().equals("[]")) {
            return "an array";
        }
        return type.declared() == null
                ? type.name().substring(type.name().lastIndexOf('.') + 1)
                : type.declared().simpleName();
    }
}
