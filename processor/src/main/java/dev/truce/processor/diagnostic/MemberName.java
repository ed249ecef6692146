package dev.truce.processor.diagnostic;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The name of a member in a source location: a field's or component's simple name, a method's with its erased parameters. */
final class MemberName {

    private MemberName() {}

    /** The name, such as {@code status} or {@code ship(java.util.UUID,int[])}. */
    static String of(Element member, Types types) {
        String name = member.getSimpleName().toString();
        if (!(member instanceof ExecutableElement method)) {
            return name;
        }
        return method.getParameters().stream()
                .map(parameter -> erased(types.erasure(parameter.asType())))
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private static String erased(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return element.getQualifiedName().toString();
        }
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }
}
