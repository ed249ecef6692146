package dev.truce.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A member of a resource or representation: a record component, a field, or a property that only has an accessor.
 *
 * @param name the Java name
 * @param jsonName the name on the wire
 * @param type its type
 * @param accessor what to append to an instance to read it from the same package ({@code number()}, {@code getNumber()},
 *     {@code number}), {@code null} where it cannot be read
 * @param column the column's name where JPA's annotations say it, else {@code null}
 * @param required whether it can never be absent: a primitive
 * @param location where it is declared
 */
public record Member(
        String name,
        String jsonName,
        TypeRef type,
        @Nullable String accessor,
        @Nullable String column,
        boolean required,
        SourceLocation location) {}
