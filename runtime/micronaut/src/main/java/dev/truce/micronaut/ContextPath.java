package dev.truce.micronaut;

import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;

/** The path that the application is served under, as {@code micronaut.server.context-path} says. */
@Singleton
final class ContextPath {

    private final String value;

    ContextPath(HttpServerConfiguration server) {
        String path =
                server.getContextPath() == null ? "" : server.getContextPath().replaceAll("^/+|/+$", "");
        this.value = path.isEmpty() ? "" : "/" + path;
    }

    /** Returns the path; it is empty, or begins with {@code /} and does not end with it. */
    String value() {
        return value;
    }
}
