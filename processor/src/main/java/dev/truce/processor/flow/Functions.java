package dev.truce.processor.flow;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The interfaces that lambdas implement. */
final class Functions {
    private final Map<Element, Boolean> known = new HashMap<>();

    /** Whether a lambda of a type may throw anything, as with the parameter of {@code assertThrows}. */
    boolean mayThrowAnything(@Nullable TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        Boolean answer = known.get(declared.asElement());
        if (answer == null) {
            answer = mayThrowAnything(declared.asElement());
            known.put(declared.asElement(), answer);
        }
        return answer;
    }

    private boolean mayThrowAnything(Element type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getModifiers().contains(Modifier.ABSTRACT) && throwsAnything(method)) {
                return true;
            }
        }
        return type instanceof TypeElement function
                && function.getInterfaces().stream().anyMatch(this::mayThrowAnything);
    }

    private static boolean throwsAnything(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> thrown instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement failure
                        && failure.getQualifiedName().contentEquals("java.lang.Throwable"));
    }
}
