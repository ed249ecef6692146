package dev.truce.processor.model;

import java.util.List;

/**
 * A custom annotation that declares rules of a lifecycle with constants of the enum.
 *
 * @param annotation the annotation type
 * @param form what it is marked as
 * @param elements its elements, in source order
 * @param location the annotation type's declaration
 * @param use its place on a member
 */
public record TypedRule(
        ClassRef annotation, Form form, List<Element> elements, SourceLocation location, SourceLocation use) {

    /** The kinds of such an annotation. */
    public enum Form {
        TRANSITION,
        LIFECYCLE
    }

    /**
     * An element of the annotation type.
     *
     * @param name its name
     * @param type its type
     * @param transitions whether it holds annotations that are typed transitions themselves
     * @param location its declaration
     */
    public record Element(String name, TypeRef type, boolean transitions, SourceLocation location) {}

    public TypedRule {
        elements = List.copyOf(elements);
    }
}
