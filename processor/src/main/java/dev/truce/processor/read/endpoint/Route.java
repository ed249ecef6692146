package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.PathTemplate;

/**
 * Where an endpoint method is reached.
 *
 * @param httpMethod in upper case; empty where it is not known
 * @param path the template in the form of documents; empty where it is not known
 */
record Route(String httpMethod, String path) {
    /** A method that an annotation binds to no place that could be known here. */
    static final Route UNKNOWN = new Route("", "");

    Route withMethod(String other) {
        return new Route(other, path);
    }

    Route withPath(String other) {
        return new Route(httpMethod, other);
    }

    /** Equal for routes that the same requests take. */
    String key() {
        return httpMethod + " " + pathKey();
    }

    /** Equal for paths that match the same requests; empty where the path is not known. */
    String pathKey() {
        return path.isEmpty() ? "" : PathTemplate.of(path).key();
    }
}
