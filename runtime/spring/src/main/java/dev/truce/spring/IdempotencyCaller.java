package dev.truce.spring;

import jakarta.servlet.http.HttpServletRequest;

/** Identifies the caller of a request: the same idempotency key of two callers is two keys. An application that has tenants registers its own. */
@FunctionalInterface
public interface IdempotencyCaller {

    /**
     * Names the caller.
     *
     * @param request the request, after authentication
     * @return what identifies the caller; empty for all who are not authenticated
     */
    String name(HttpServletRequest request);
}
