package dev.truce.processor.validate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a path: it must be absolute, with variables in braces, as OpenAPI has it.
 *
 * @param text the mistake, as the rest of a sentence that begins with the path
 * @param remedy how to mend it
 */
record PathMistake(String text, String remedy) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    /** The first mistake of a path, {@code null} where there is none. */
    static @Nullable PathMistake in(String path) {
        if (!path.startsWith("/")) {
            return new PathMistake("does not begin with '/'", "write '/" + path + "'");
        }
        if (path.contains("?") || path.contains("#")) {
            return new PathMistake("has a query or fragment", "remove what follows the path");
        }
        if (path.chars().anyMatch(character -> character <= ' ')) {
            return new PathMistake("has a blank", "remove it, or encode it as %20");
        }
        if (VARIABLE.matcher(path).replaceAll("").matches(".*[{}].*")) {
            return new PathMistake("has a brace without its other half", "write variables as {id}");
        }
        return inVariables(path);
    }

    private static @Nullable PathMistake inVariables(String path) {
        Set<String> names = new HashSet<>();
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            String name = variable.group(1);
            if (!NAME.matcher(name).matches()) {
                return new PathMistake(
                        "has a variable '" + name + "'", "name it with letters and digits, such as {id}");
            }
            if (!names.add(name)) {
                return new PathMistake("has the variable '" + name + "' twice", "rename one");
            }
        }
        return null;
    }
}
