package dev.truce.web.idempotency;

import dev.truce.Idempotent;
import java.time.Duration;

/**
 * What {@code @Idempotent} declares on an endpoint.
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
     * @throws java.time.format.DateTimeParseException if the retention is no duration, which does not compile with Truce's processor
     */
    public static IdempotentOperation of(Idempotent annotation) {
        return new IdempotentOperation(
                annotation.required(),
                Duration.parse(annotation.retention()),
                annotation.scope() == Idempotent.Scope.CALLER);
    }
}
