package dev.truce.processor.model;

/**
 * The declaration of {@code @Idempotent} on an operation.
 *
 * @param required whether a request without a key is refused
 * @param retention how long a key is known, as written: ISO 8601
 * @param location the annotation
 */
public record Idempotency(boolean required, String retention, SourceLocation location) {}
