package dev.truce.processor.read.source;

import dev.truce.processor.model.SourceLocation;
import java.util.Locale;
import java.util.StringJoiner;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Names the places of elements, so that they can be found again in any round. */
public final class Locations {
    private Locations() {}

    /** A class. */
    public static SourceLocation of(TypeElement type) {
        return SourceLocation.of(TypeReader.ref(type));
    }

    public static SourceLocation of(ExecutableElement method) {
        return SourceLocation.of(TypeReader.ref(Enclosing.type(method)), signature(method));
    }

    /** A method, by name and erased parameter types: {@code ship(java.util.UUID)}. */
    static String signature(ExecutableElement method) {
        StringJoiner signature = new StringJoiner(",", method.getSimpleName() + "(", ")");
        for (VariableElement parameter : method.getParameters()) {
            signature.add(erasedName(parameter.asType()));
        }
        return signature.toString();
    }

    /** The name of a type without its arguments and annotations. */
    private static String erasedName(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            return TypeReader.ref((TypeElement) ((DeclaredType) type).asElement())
                    .qualifiedName();
        }
        if (type instanceof ArrayType array) {
            return erasedName(array.getComponentType()) + "[]";
        }
        if (type instanceof TypeVariable variable) {
            return erasedName(variable.getUpperBound());
        }
        return type instanceof IntersectionType intersection
                ? erasedName(intersection.getBounds().get(0))
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }
}
