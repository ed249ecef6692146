package dev.truce.processor.flow;

import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Tells which variables keep their value until the code that is being read assigns them. */
final class Places {
    private static final Set<ElementKind> LOCAL = EnumSet.of(
            ElementKind.LOCAL_VARIABLE,
            ElementKind.PARAMETER,
            ElementKind.RESOURCE_VARIABLE,
            ElementKind.EXCEPTION_PARAMETER,
            ElementKind.BINDING_VARIABLE);

    private Places() {}

    static boolean isLocal(Element variable) {
        return LOCAL.contains(variable.getKind());
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
        return isLocal(variable) || (isFinalField(variable) && !isConstructing) ? Place.of(variable) : null;
    }
}
