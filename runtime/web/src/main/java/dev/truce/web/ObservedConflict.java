package dev.truce.web;

import dev.truce.runtime.Conflict;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that is about to be answered.
 *
 * @param conflict the conflict, which may hold values of the client: none of them belongs in a log or a metric
 * @param operation the operation that the request was for
 * @param route the template of the path, such as <code>/orders/{id}</code>
 * @param method the method of the request, {@code _OTHER} if HTTP does not know it
 * @param constraint the violated constraint of the database; {@code null} if the conflict has another cause
 */
public record ObservedConflict(
        Conflict conflict,
        GuardedOperation operation,
        String route,
        String method,
        @Nullable String constraint) {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    /**
     * Creates an observed conflict.
     *
     * @param conflict the conflict
     * @param operation the operation that the request was for
     * @param route the template of the path
     * @param method the method of the request
     * @param constraint the violated constraint of the database; {@code null} if the conflict has another cause
     */
    public ObservedConflict {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(method, "method");
    }

    static ObservedConflict of(FoundConflict found, ClientRequest request) {
        return new ObservedConflict(
                found.conflict(),
                request.operation(),
                listed(request.route()),
                listedMethod(request.method()),
                found.constraint());
    }

    /** Returns what observers get as the route: a template, whatever path a client has sent. */
    static String listed(@Nullable String route) {
        return route == null ? "UNKNOWN" : route;
    }

    /** Returns what observers get as the method: no word that a client has invented. */
    static String listedMethod(String method) {
        return METHODS.contains(method) ? method : "_OTHER";
    }

    /**
     * Returns the code of the problem, from the closed list of the contracts.
     *
     * @return such as {@code DUPLICATE_ORDER_NUMBER}
     */
    public String code() {
        return conflict.type().code();
    }

    /**
     * Returns the resource whose rule was broken.
     *
     * @return its name on the wire, {@code none} for a conflict that belongs to no resource
     */
    public String resource() {
        String resource = conflict.type().resource();
        return resource.isEmpty() ? "none" : resource;
    }
}
