package dev.truce.web;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as its client sent it, and the operation that serves it. Each integration implements it for its framework. */
public interface ClientRequest {

    /** The methods that change nothing (RFC 9110 section 9.2.1). */
    Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /**
     * Returns the operation that serves the request.
     *
     * @return the operation, {@link GuardedOperation#NONE} if the handler has no {@code @Guarded}
     */
    GuardedOperation operation();

    /**
     * Returns the method of the request.
     *
     * @return such as {@code PUT}
     */
    String method();

    /**
     * Returns the path of the request as it was sent, without the query.
     *
     * @return the raw path, percent-encoded
     */
    String path();

    /**
     * Returns the path that the application is served under.
     *
     * @return empty, or a path that begins with {@code /} and does not end with it
     */
    String contextPath();

    /**
     * Returns the language that the client prefers.
     *
     * @return the locale of the request
     */
    Locale locale();

    /**
     * Returns the template of the path.
     *
     * @return such as <code>/orders/{id}</code>; {@code null} if no route matched
     */
    @Nullable
    String route();

    /**
     * Returns the header {@code If-Match}.
     *
     * @return the header, absent if the request has none
     */
    IfMatch ifMatch();

    /**
     * Returns the header {@code If-None-Match}.
     *
     * @return the header, absent if the request has none
     */
    IfNoneMatch ifNoneMatch();

    /**
     * Returns the variables in the path.
     *
     * @return values by name
     */
    Map<String, String> pathVariables();

    /**
     * Returns the values that the client sent in its body.
     *
     * @return the result of {@link SentValues#snapshot} when the body was read; empty if there was none
     */
    Map<String, ?> bodyValues();

    /**
     * Returns whether the client may send the request again although it may have been carried out.
     *
     * @return {@code true} for a safe method, and for a request whose idempotency key the application heeds
     */
    default boolean isRepeatable() {
        return SAFE.contains(method());
    }
}
