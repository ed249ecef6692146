package dev.truce.processor.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a path: it must be absolute, with variables in braces, as OpenAPI requires.
 *
 * @param text the mistake, as the rest of a sentence that begins with the path
 * @param remedy how to fix it
 */
record PathMistake(String text, String remedy) {

    /** The first mistake of a path, {@code null} where there is none. */
    static @Nullable PathMistake in(String path) {
        if (!path.startsWith("/")) {
            return new PathMistake("does not begin with '/'", "write '/" + path + "'");
        }
        if (path.contains("?") || path.contains("#")) {
            return new PathMistake("has a query or fragment", "remove what follows the path");
        }
        if (hasBlank(path)) {
            return new PathMistake("has a blank", "remove it, or encode it as %20");
        }
        List<String> variables = variables(path);
        return variables == null
                ? new PathMistake("has a brace without its other half", "write variables as {id}")
                : in(variables);
    }

    private static boolean hasBlank(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) <= ' ') {
                return true;
            }
        }
        return false;
    }

    /** Returns the texts in braces; {@code null} if a brace is unbalanced. */
    private static @Nullable List<String> variables(String path) {
        List<String> variables = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            boolean isMisplaced = open < 0 ? character == '}' : character == '{';
            if (isMisplaced) {
                return null;
            }
            if (character == '{') {
                open = i;
            } else if (character == '}') {
                variables.add(path.substring(open + 1, i));
                open = -1;
            }
        }
        return open < 0 ? variables : null;
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
