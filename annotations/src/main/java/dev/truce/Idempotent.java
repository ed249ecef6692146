package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Executes the requests of one {@code Idempotency-Key} once: a retry gets the answer that the first request got. It goes on a
 * {@link Guarded} {@code POST} or {@code PATCH}.
 *
 * <p>The answer is stored in the transaction that writes what the request changes, so that both are there or neither is. A key that
 * comes with another payload is refused with 422, a key whose first request still runs with 409 and {@code Retry-After}.
 *
 * <p>The Spring Boot starter does this. {@code truce-jakarta-rest} stores the answer after the transaction, so that a crash in between
 * lets a retry execute again. On other frameworks the application does it, with {@code IdempotentRequests} of {@code truce-web} and
 * {@code IdempotencyStore} of {@code truce-jdbc}.
 *
 * <pre>{@code
 * @PostMapping("/orders")
 * @Guarded(Order.class)
 * @Idempotent
 * ResponseEntity<Order> create(@RequestBody OrderRequest request) { … }
 * }</pre>
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">The Idempotency-Key HTTP Header Field</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {

    /**
     * Whether a request without a key is refused with 400. Without this, it is executed each time it arrives.
     *
     * @return {@code false} to accept requests without a key
     */
    boolean required() default true;

    /**
     * The time for which a key is remembered after its first request. A later request with the same key is executed.
     *
     * @return a positive duration in the form of ISO 8601, such as {@code PT24H}
     */
    String retention() default "PT24H";

    /**
     * Decides which keys are distinct although they are equal. Keys of two operations are always distinct.
     *
     * @return the scope
     */
    Scope scope() default Scope.CALLER;

    /** The scopes of keys. */
    enum Scope {
        /** Each authenticated caller has keys of its own. Callers that are not authenticated share theirs. */
        CALLER,
        /** All callers share the keys of the operation, and so the answers: for requests that one caller repeats for another. */
        OPERATION
    }
}
