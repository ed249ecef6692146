package dev.truce.tck.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An operation of the document.
 *
 * @param method the method in capitals
 * @param path the template of the path
 */
record Operation(String method, String path) implements Comparable<Operation> {

    private static final List<String> METHODS =
            List.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");
    private static final Comparator<Operation> ORDER =
            Comparator.comparing(Operation::path).thenComparingInt(operation -> METHODS.indexOf(operation.method));

    static boolean isMethod(String key) {
        return METHODS.contains(key.toUpperCase(Locale.ROOT));
    }

    /** Whether the frameworks' route is this path, however either of them names and restricts its variables. */
    boolean isAt(String route) {
        return shape(path).equals(shape(route));
    }

    /** Whether one of the two paths has a base before it that the other does not state. */
    boolean isBelow(String route) {
        String own = shape(path);
        String other = shape(route);
        return own.endsWith(other) || other.endsWith(own);
    }

    private static String shape(String template) {
        // a variable may hold an expression, which may hold braces: {id:[0-9]{3}}
        String shape = template.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "{}");
        return shape.endsWith("/") ? shape.substring(0, shape.length() - 1) : shape;
    }

    @Override
    public int compareTo(Operation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
