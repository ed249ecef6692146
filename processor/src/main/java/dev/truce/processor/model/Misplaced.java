package dev.truce.processor.model;

/**
 * A rule on something that is not a member of a resource, such as a static field or a method with parameters.
 *
 * @param element the name of the field or method
 * @param kind what it is, as a sentence names it: {@code a static field}
 * @param location the annotation
 */
public record Misplaced(String element, String kind, SourceLocation location) {}
