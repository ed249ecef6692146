package dev.truce.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * A place that keeps its value: a local variable, a final field of this object, or a component or final field below
 * one of them.
 *
 * @param base the variable or field
 * @param path the members below it; empty for the variable itself
 */
record Place(Element base, List<Member> path) {

    /**
     * A final field of a class, or a component of a record. The class belongs to it, because a class can hide a field
     * of the one above.
     *
     * @param owner the class
     * @param name the name
     */
    record Member(Element owner, Name name) {

        static Member of(Element declaration) {
            return new Member(Objects.requireNonNull(declaration.getEnclosingElement()), declaration.getSimpleName());
        }
    }

    static Place of(Element variable) {
        return new Place(variable, List.of());
    }

    /**
     * Returns the place of a variable that is named without an object; {@code null} for one that other code may
     * change.
     *
     * @param isConstructing whether final fields may not have their value yet
     */
    static @Nullable Place of(Element variable, boolean isConstructing) {
        return isLocal(variable) || (!isConstructing && isFinalField(variable)) ? of(variable) : null;
    }

    Place then(Member member) {
        List<Member> longer = new ArrayList<>(path);
        longer.add(member);
        return new Place(base, List.copyOf(longer));
    }

    static boolean isLocal(Element variable) {
        return switch (variable.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, RESOURCE_VARIABLE, EXCEPTION_PARAMETER, BINDING_VARIABLE -> true;
            default -> false;
        };
    }

    static boolean isFinalField(Element variable) {
        return variable.getKind() == ElementKind.FIELD
                && variable.getModifiers().contains(Modifier.FINAL);
    }

    /**
     * Whether a variable can hold a value of interest: a state, an object that has one, or the result of a condition.
     */
    static boolean isOfInterest(TypeMirror type) {
        return canHoldStates(type) || type.getKind() == TypeKind.BOOLEAN;
    }

    /** Whether a variable can hold a state, or an object that does. */
    static boolean canHoldStates(TypeMirror type) {
        return type instanceof DeclaredType || type instanceof TypeVariable;
    }
}
