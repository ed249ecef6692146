package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.TypeRef;

/** The types of members, as the parameters of a guard have them. */
final class TypeNames {
    private TypeNames() {}

    /** The type itself where it is a primitive, a class or an enum, else {@code Object}: it is only passed on. */
    static TypeName of(TypeRef type) {
        if (type.declared() != null) {
            return Names.of(type.declared());
        }
        if (type.shape() != TypeRef.Shape.PRIMITIVE) {
            return ClassName.OBJECT;
        }
        return switch (type.name()) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            default -> ClassName.OBJECT;
        };
    }
}
