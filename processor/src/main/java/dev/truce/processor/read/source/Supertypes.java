package dev.truce.processor.read.source;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Decides whether a class is a subtype, by the names of its supertypes. Asking the compiler for the class of a name
 * would search the packages of every module.
 */
public final class Supertypes {
    private Supertypes() {}

    /** Whether a class is one of these, or extends or implements one. */
    public static boolean include(TypeElement type, Set<String> names) {
        if (names.contains(type.getQualifiedName().toString()) || isIn(type.getSuperclass(), names)) {
            return true;
        }
        for (TypeMirror parent : type.getInterfaces()) {
            if (isIn(parent, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(TypeMirror parent, Set<String> names) {
        return parent.getKind() == TypeKind.DECLARED
                && include((TypeElement) ((DeclaredType) parent).asElement(), names);
    }
}
