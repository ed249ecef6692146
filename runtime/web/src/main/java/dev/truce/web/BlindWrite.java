package dev.truce.web;

import java.util.Objects;

/**
 * A write of a versioned resource that has succeeded although its client has named no version, so that it may have overwritten what
 * others wrote since the client last read the resource.
 *
 * @param resource the name of the resource on the wire
 * @param operation the operation that the request was for
 * @param route the template of the path, such as <code>/orders/{id}</code>
 * @param method the method of the request, {@code _OTHER} if HTTP does not know it
 * @param status the status of the answer
 */
public record BlindWrite(String resource, GuardedOperation operation, String route, String method, int status) {

    /**
     * Creates a blind write.
     *
     * @param resource the name of the resource on the wire
     * @param operation the operation that the request was for
     * @param route the template of the path
     * @param method the method of the request
     * @param status the status of the answer
     */
    public BlindWrite {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(method, "method");
    }
}
