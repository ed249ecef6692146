package dev.truce.processor.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a path: it must be absolute, with variables in braces, as OpenAPI requires.
 *
 * @param text the mistake, as the rest of a sentence that begins with the path
 * @param remedy how to fix it
 */
record PathMistake(String text, String remedy) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

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
        String constant = VARIABLE.matcher(path).replaceAll("");
        if (constant.contains("{") || constant.contains("}")) {
            return new PathMistake("has a brace without its other half", "write variables as {id}");
        }
        return in(VARIABLE.matcher(path).results().map(match -> match.group(1)).toList());
    }

    private static @Nullable PathMistake in(List<String> variables) {
        Set<String> names = new HashSet<>();
        for (String name : variables) {
            if (!Names.isVariable(name)) {
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
