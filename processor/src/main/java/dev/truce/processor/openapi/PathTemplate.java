package dev.truce.processor.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A path as documents write it: <code>/orders/{id}</code>, whatever the framework adds to the name of a variable.
 *
 * @param text the template, with a slash at its beginning
 * @param parameters the names of its variables in order
 */
record PathTemplate(String text, List<String> parameters) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}");

    PathTemplate {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a template of Spring, Jakarta REST or Micronaut: a variable's regular expression, which may hold braces, is left out, so are
     * operators such as <code>{*path}</code> and <code>{/path}</code>, and so is a query such as <code>{?page,size}</code>.
     */
    static PathTemplate of(String path) {
        StringBuilder text = new StringBuilder(path.startsWith("/") ? "" : "/");
        List<String> parameters = new ArrayList<>();
        int position = 0;
        while (position < path.length()) {
            int end = path.charAt(position) == '{' ? closingBrace(path, position) : -1;
            if (end < 0) {
                text.append(path.charAt(position++));
                continue;
            }
            String variable = path.substring(position + 1, end).strip();
            if (!variable.startsWith("?") && !variable.startsWith("&")) {
                if (variable.startsWith("/") && !endsWithSlash(text)) {
                    text.append('/');
                }
                String name = name(variable);
                parameters.add(name);
                text.append('{').append(name).append('}');
            }
            position = end + 1;
        }
        return new PathTemplate(text.toString(), parameters);
    }

    /** What two templates have in common that match the same requests: <code>/orders/{}</code>. */
    String shape() {
        return VARIABLE.matcher(text).replaceAll("{}");
    }

    private static boolean endsWithSlash(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '/';
    }

    private static String name(String variable) {
        String name = variable;
        while (!name.isEmpty() && "*+#/.;".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1);
        }
        int colon = name.indexOf(':');
        return (colon < 0 ? name : name.substring(0, colon)).strip();
    }

    /** The place of the brace that closes the one at the position; -1 where none does. */
    private static int closingBrace(String path, int open) {
        int depth = 0;
        for (int i = open; i < path.length(); i++) {
            if (path.charAt(i) == '\\') {
                i++;
            } else if (path.charAt(i) == '{') {
                depth++;
            } else if (path.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
