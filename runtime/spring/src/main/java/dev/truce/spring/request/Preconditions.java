package dev.truce.spring.request;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.servlet.http.HttpServletRequest;

/** Reads the preconditions of a request, of all lines of their headers. */
public interface Preconditions {

    /**
     * The header {@code If-Match}.
     *
     * @param request a request
     * @return the header, absent where the request has none
     */
    IfMatch ifMatch(HttpServletRequest request);

    /**
     * The header {@code If-None-Match}.
     *
     * @param request a request
     * @return the header, absent where the request has none
     */
    IfNoneMatch ifNoneMatch(HttpServletRequest request);
}
