package dev.truce.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in the sources, as a path of names that can be resolved in any round.
 *
 * @param type the class
 * @param member the field, record component or method ({@code ship(java.util.UUID)}), {@code null} for the class itself
 * @param annotation the qualified name of the annotation, {@code null} for the element itself
 * @param occurrence which of several annotations of this type on the element, from 0
 * @param path the attribute inside the annotation, such as {@code value[1].from[0]}; empty for the annotation itself
 */
public record SourceLocation(
        ClassRef type, @Nullable String member, @Nullable String annotation, int occurrence, String path) {

    public static SourceLocation of(ClassRef type) {
        return new SourceLocation(type, null, null, 0, "");
    }

    public static SourceLocation of(ClassRef type, String member) {
        return new SourceLocation(type, member, null, 0, "");
    }

    /** The annotation of this type on the same element. */
    public SourceLocation annotation(String name, int index) {
        return new SourceLocation(type, member, name, index, "");
    }

    /** An attribute of the annotation: {@code at("value").at("from")} is {@code value.from}. */
    public SourceLocation at(String attribute) {
        return new SourceLocation(
                type, member, annotation, occurrence, path.isEmpty() ? attribute : path + "." + attribute);
    }

    /** An attribute's element at an index: {@code value[1]}. */
    public SourceLocation at(String attribute, int index) {
        return at(attribute + "[" + index + "]");
    }
}
