package dev.truce.processor.flow;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Tells which variables keep their value until the code that is being read assigns them. */
final class Places {
    private Places() {}

    static boolean isLocal(Element variable) {
        return switch (variable.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, RESOURCE_VARIABLE, EXCEPTION_PARAMETER, BINDING_VARIABLE -> true;
            default -> false;
        };
    }

    /** Whether a variable can hold a state, or an object that does. */
    static boolean canHoldStates(TypeMirror type) {
        return type instanceof DeclaredType || type instanceof TypeVariable;
    }

    static boolean isFinalField(Element variable) {
        return variable.getKind() == ElementKind.FIELD
                && variable.getModifiers().contains(Modifier.FINAL);
    }

    /**
     * The place of a variable that is named without an object.
     *
     * @param isConstructing whether final fields may not have their value yet
     */
    static @Nullable Place of(Element variable, boolean isConstructing) {
        return isLocal(variable) || (!isConstructing && isFinalField(variable)) ? Place.of(variable) : null;
    }
}
