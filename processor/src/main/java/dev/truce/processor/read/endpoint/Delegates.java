package dev.truce.processor.read.endpoint;

import dev.truce.processor.read.source.Hierarchy;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The delegates of openapi-generator. With {@code delegatePattern}, it generates an interface {@code OrdersApi} with the mappings, a
 * controller {@code OrdersApiController} that implements it, and an interface {@code OrdersApiDelegate} without annotations, which
 * {@code OrdersApi} calls and the application implements.
 */
final class Delegates {
    private static final String SUFFIX = "Delegate";

    private final Elements elements;
    private final Hierarchy hierarchy;

    Delegates(Elements elements, Hierarchy hierarchy) {
        this.elements = elements;
        this.hierarchy = hierarchy;
    }

    /**
     * The controller that serves the requests of a delegate.
     *
     * @param controller the generated controller, or the interface where there is none
     * @param method the method of the interface that hands its requests to the delegate's
     */
    record Served(TypeElement controller, ExecutableElement method) {}

    /** Returns what serves the requests that a method handles; {@code null} where it is not the only such method of a delegate. */
    @Nullable
    Served servedBy(TypeElement type, ExecutableElement method, Predicate<Element> isMapped) {
        ExecutableElement delegated = hierarchy.firstMethod(type, method, each -> api(each) != null);
        TypeElement api = delegated == null ? null : api(delegated);
        if (api == null) {
            return null;
        }
        List<ExecutableElement> callers = ElementFilter.methodsIn(api.getEnclosedElements()).stream()
                .filter(each -> each.getSimpleName().contentEquals(method.getSimpleName()) && isMapped.test(each))
                .toList();
        if (callers.size() != 1) {
            return null;
        }
        TypeElement controller = elements.getTypeElement(api.getQualifiedName() + "Controller");
        return new Served(controller == null ? api : controller, callers.get(0));
    }

    /** Returns the interface whose {@code getDelegate()} returns the type of a method. */
    private @Nullable TypeElement api(ExecutableElement method) {
        if (!(method.getEnclosingElement() instanceof TypeElement delegate)) {
            return null;
        }
        String name = delegate.getQualifiedName().toString();
        TypeElement api = name.endsWith(SUFFIX) && delegate.getKind().isInterface()
                ? elements.getTypeElement(name.substring(0, name.length() - SUFFIX.length()))
                : null;
        boolean isUsed = api != null
                && ElementFilter.methodsIn(api.getEnclosedElements()).stream()
                        .anyMatch(each -> each.getSimpleName().contentEquals("getDelegate")
                                && isA(each.getReturnType(), delegate));
        return isUsed ? api : null;
    }

    private static boolean isA(TypeMirror type, TypeElement element) {
        return type instanceof DeclaredType declared && declared.asElement().equals(element);
    }
}
