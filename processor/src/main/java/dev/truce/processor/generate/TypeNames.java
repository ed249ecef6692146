package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.TypeRef;
import java.util.List;

/** Types as JavaPoet has them. */
final class TypeNames {
    private TypeNames() {}

    static ClassName of(ClassRef type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** The type of a member where it is a primitive, a class or an enum, else {@code Object}: it is only passed on. */
    static TypeName of(TypeRef type) {
        if (type.declared() != null) {
            return of(type.declared());
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
