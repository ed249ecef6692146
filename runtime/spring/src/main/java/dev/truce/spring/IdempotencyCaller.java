package dev.truce.spring;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who sends a request, whose idempotency keys are told from those of others. An application that has tenants registers its own. */
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
