package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.PathTemplate;
import java.util.regex.Pattern;

/**
 * Where an endpoint method is reached.
 *
 * @param httpMethod in upper case; empty where it is not known
 * @param path the template in the form of documents; empty where it is not known
 * @param condition what else a request must have, such as a media type or a path that matches an expression; empty for
 *     nothing
 */
record Route(String httpMethod, String path, String condition) {
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}:/]+:");

    /** The route of a method whose annotations name no place. */
    static final Route UNKNOWN = new Route("", "");

    /** Creates a route that every request with the method and the path takes. */
    Route(String httpMethod, String path) {
        this(httpMethod, path, "");
    }

    /**
     * Returns the path if a variable in it has an expression, which selects among the requests; otherwise an empty
     * text.
     */
    static String expressionIn(String path) {
        return EXPRESSION.matcher(path).find() ? path : "";
    }

    Route withMethod(String other) {
        return new Route(other, path, condition);
    }

    Route withPath(String other) {
        return new Route(httpMethod, other, condition);
    }

    /** Returns a text that is equal for routes with the same method and path. */
    String key() {
        return httpMethod + " " + pathKey();
    }

    /** Equal for paths that match the same requests; empty where the path is not known. */
    String pathKey() {
        return path.isEmpty() ? "" : PathTemplate.of(path).key();
    }
}
