package dev.truce.processor.read;

import dev.truce.processor.model.SourceLocation;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Names the places of elements, so that they can be found again in any round. */
public final class Locations {
    private Locations() {}

    /** A class. */
    public static SourceLocation of(TypeElement type) {
        return SourceLocation.of(TypeReader.ref(type));
    }

    static SourceLocation of(ExecutableElement method) {
        return SourceLocation.of(TypeReader.ref(Enclosing.type(method)), signature(method));
    }

    /** A method, by name and erased parameter types: {@code ship(java.util.UUID)}. */
    static String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> erasedName(parameter.asType()))
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    /** The name of a type without its arguments and annotations. */
    private static String erasedName(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED ->
                TypeReader.ref((TypeElement) ((DeclaredType) type).asElement()).qualifiedName();
            case ARRAY -> erasedName(((ArrayType) type).getComponentType()) + "[]";
            case TYPEVAR -> erasedName(((TypeVariable) type).getUpperBound());
            case INTERSECTION ->
                erasedName(((IntersectionType) type).getBounds().get(0));
            default -> type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }
}
