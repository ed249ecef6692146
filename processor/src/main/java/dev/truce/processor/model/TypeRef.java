package dev.truce.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a member, as far as rules, guards and documents need it.
 *
 * @param shape what kind of type it is
 * @param name the keyword of a primitive, else the erased qualified name
 * @param declared the class, for {@link Shape#CLASS} and {@link Shape#ENUM}
 * @param constants the wire names of an enum's constants, in source order
 * @param element the type of the elements of a collection or array, where it is known
 */
public record TypeRef(
        Shape shape,
        String name,
        @Nullable ClassRef declared,
        List<String> constants,
        @Nullable TypeRef element) {

    /** The kinds of types that make a difference. */
    public enum Shape {
        PRIMITIVE,
        /** A class or interface without type parameters. */
        CLASS,
        ENUM,
        /** An array or a subtype of {@code Iterable}. */
        COLLECTION,
        /** A subtype of {@code Map}. */
        MAP,
        /** Anything else: a parameterized type, a type variable, a type that does not exist. */
        OTHER
    }

    public TypeRef {
        constants = List.copyOf(constants);
    }

    /** A type of which nothing but shape and name is known. */
    public static TypeRef of(Shape shape, String name) {
        return new TypeRef(shape, name, null, List.of(), null);
    }

    public boolean is(Class<?> type) {
        return name.equals(type.getCanonicalName());
    }
}
