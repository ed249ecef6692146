package dev.truce.processor.model;

/**
 * An endpoint method that writes and is bound to no resource, in a class that has guarded operations.
 *
 * @param method the Java method's name
 * @param httpMethod upper case
 * @param path the template
 * @param location the method
 */
public record UnguardedWrite(String method, String httpMethod, String path, SourceLocation location) {}
