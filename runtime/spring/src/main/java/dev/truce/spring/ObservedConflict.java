package dev.truce.spring;

import dev.truce.runtime.Conflict;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that is about to be answered.
 *
 * @param conflict the conflict, which may hold values of the client: none of them belongs in a log or a metric
 * @param request the request
 * @param route the template of the path, such as <code>/orders/{id}</code>
 * @param method the method of the request, {@code _OTHER} if HTTP does not know it
 * @param constraint the database's constraint that was violated; {@code null} if the conflict has another cause
 */
public record ObservedConflict(
        Conflict conflict,
        HttpServletRequest request,
        String route,
        String method,
        @Nullable String constraint) {

    /**
     * Creates an observed conflict.
     *
     * @param conflict the conflict
     * @param request the request
     * @param route the template of the path
     * @param method the method of the request
     * @param constraint the database's constraint that was violated; {@code null} if the conflict has another cause
     */
    public ObservedConflict {
        Objects.requireNonNull(conflict, "conflict");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(method, "method");
    }

    /**
     * The code of the problem, from the closed list of the contracts.
     *
     * @return such as {@code DUPLICATE_ORDER_NUMBER}
     */
    public String code() {
        return conflict.type().code();
    }

    /**
     * The resource whose rule was broken.
     *
     * @return its name on the wire, {@code none} for a conflict that belongs to no resource
     */
    public String resource() {
        String resource = conflict.type().resource();
        return resource.isEmpty() ? "none" : resource;
    }
}
