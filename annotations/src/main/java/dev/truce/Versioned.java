package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that every change of the resource changes a version, which is its entity tag on the wire (RFC 9110 section 8.8.3).
 *
 * <p>On a member of type {@code long}, {@code int}, {@code short}, their wrappers, {@code Instant}, {@code LocalDateTime},
 * {@code UUID} or {@code String}, that member is the version. On the class, the member with a JPA {@code @Version} annotation
 * is, inherited ones included; where there is none, the tag is a hash of the content, which protects a write only while the
 * row is locked.
 *
 * <p>It leads to three problems: the precondition in {@code If-Match} failed (412), a version in the body is stale or a write
 * without {@code If-Match} lost a race (409), and, unless {@link #required()} is {@code false}, the precondition is missing (428).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Versioned {

    /**
     * Whether an update or delete without {@code If-Match} is refused with 428 (RFC 6585 section 3). Without this, a client that
     * sends no header overwrites what others wrote since it last read the resource.
     *
     * @return {@code false} to accept writes without it; a transition never demands it, since its own compare-and-set protects it
     */
    boolean required() default true;

    /**
     * Whether a client that has the current entity tag is answered 304, for the resource itself and for its representations. The
     * tag guards writes in any case.
     *
     * @return {@link Cache#UNLESS_NESTED} to answer 304 unless the answer shows other resources, too
     */
    Cache cache() default Cache.UNLESS_NESTED;

    /**
     * Changes the texts of the problem for a failed precondition (412).
     *
     * @return the texts to replace; its status cannot be replaced
     */
    ProblemOverride preconditionFailed() default @ProblemOverride;

    /**
     * Changes the texts of the problem for a stale version (409).
     *
     * @return the texts to replace
     */
    ProblemOverride stale() default @ProblemOverride;

    /**
     * Changes the texts of the problem for a missing precondition (428).
     *
     * @return the texts to replace; its status cannot be replaced
     */
    ProblemOverride preconditionRequired() default @ProblemOverride;
}
