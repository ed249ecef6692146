package dev.truce.processor.validate;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms that names have on the wire and in messages. */
final class Names {

    private static final Pattern WIRE_NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern TRANSITION = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private Names() {}

    /** Returns whether a resource can have the name: lower-case words separated by {@code -}. */
    static boolean isWireName(String name) {
        return WIRE_NAME.matcher(name).matches();
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    static boolean isTransition(String name) {
        return TRANSITION.matcher(name).matches();
    }

    /** Returns whether a variable in a path can have the name. */
    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
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
