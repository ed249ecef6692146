package dev.truce.web.idempotency;

import dev.truce.Idempotent;
import dev.truce.web.Declarations;
import java.lang.reflect.Method;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of {@code @Idempotent} on an endpoint.
 *
 * @param required whether a request without a key is refused
 * @param retention how long a key is known
 * @param isPerCaller whether each caller has keys of its own
 */
public record IdempotentOperation(boolean required, Duration retention, boolean isPerCaller) {

    /**
     * Creates the operation that an annotation declares.
     *
     * @param annotation the annotation
     * @return the operation
     * @throws java.time.format.DateTimeParseException if the retention is not a duration, which does not compile with Truce's processor
     */
    public static IdempotentOperation of(Idempotent annotation) {
        return new IdempotentOperation(
                annotation.required(),
                Duration.parse(annotation.retention()),
                annotation.scope() == Idempotent.Scope.CALLER);
    }

    /**
     * Reads a method, also where a superclass or an interface carries the annotation.
     *
     * @param type the class of the endpoint
     * @param method its method, which it may inherit
     * @return the operation; {@code null} if it is not idempotent
     */
    public static @Nullable IdempotentOperation of(Class<?> type, Method method) {
        Idempotent annotation =
                Declarations.first(type, method, declaration -> declaration.getAnnotation(Idempotent.class));
        return annotation == null ? null : of(annotation);
    }
}
