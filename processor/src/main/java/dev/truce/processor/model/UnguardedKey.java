package dev.truce.processor.model;

/**
 * An {@code @Idempotent} on a method without {@code @Guarded}.
 *
 * @param method the Java method's name
 * @param location the {@code @Idempotent}
 */
public record UnguardedKey(String method, SourceLocation location) {}
