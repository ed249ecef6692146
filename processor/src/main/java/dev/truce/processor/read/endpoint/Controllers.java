package dev.truce.processor.read.endpoint;

import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Hierarchy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The controllers that serve the guarded methods of the interfaces and abstract classes above them. */
public final class Controllers {
    /** The annotations of controllers. */
    public static final List<String> ANNOTATIONS = List.of(
            "io.micronaut.http.annotation.Controller",
            "jakarta.ws.rs.Path",
            "javax.ws.rs.Path",
            "org.springframework.stereotype.Controller",
            "org.springframework.web.bind.annotation.RequestMapping",
            "org.springframework.web.bind.annotation.RestController");

    private final Elements elements;
    private final Hierarchy hierarchy;
    /** The controllers below each abstract type, in the order in which they were given. */
    private final Map<TypeElement, Set<TypeElement>> below = new HashMap<>();

    Controllers(Elements elements, Collection<TypeElement> types) {
        this.elements = elements;
        this.hierarchy = new Hierarchy(elements, Hierarchy.Order.SUPERCLASSES_FIRST);
        for (TypeElement type : types) {
            if (!isAbstract(type) && Annotations.hasAny(type, ANNOTATIONS)) {
                for (TypeElement above : hierarchy.types(type)) {
                    if (isAbstract(above)) {
                        below.computeIfAbsent(above, key -> new LinkedHashSet<>())
                                .add(type);
                    }
                }
            }
        }
    }

    /**
     * A method as a class serves it.
     *
     * @param type the class whose annotations hold
     * @param method the method of the class, or the one that it inherits
     */
    record Served(TypeElement type, ExecutableElement method) {}

    /** Returns some classes without those that serve no method of others. */
    public static List<TypeElement> servingFor(
            Collection<TypeElement> endpoints, Collection<TypeElement> types, Elements elements) {
        Controllers controllers = new Controllers(elements, types);
        Set<TypeElement> serving = new LinkedHashSet<>();
        for (TypeElement endpoint : endpoints) {
            serving.addAll(controllers.below.getOrDefault(endpoint, Set.of()));
        }
        return types.stream().filter(serving::contains).toList();
    }

    /**
     * Returns where a guarded method is served. That is the class itself, unless it is abstract and controllers inherit the method. A
     * controller whose own method is guarded counts for itself, so nothing is left if all controllers do so.
     */
    List<Served> serving(TypeElement type, ExecutableElement method) {
        Set<TypeElement> controllers = below.getOrDefault(type, Set.of());
        if (controllers.isEmpty()) {
            return List.of(new Served(type, method));
        }
        List<Served> serving = new ArrayList<>();
        for (TypeElement controller : controllers) {
            ExecutableElement implementation = implementation(controller, method);
            if (method.equals(hierarchy.firstMethod(controller, implementation, Controllers::isGuarded))) {
                serving.add(new Served(controller, implementation));
            }
        }
        return serving;
    }

    private ExecutableElement implementation(TypeElement controller, ExecutableElement method) {
        for (TypeElement type : hierarchy.types(controller)) {
            for (ExecutableElement candidate : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (candidate.getSimpleName().equals(method.getSimpleName())
                        && elements.overrides(candidate, method, controller)) {
                    return candidate;
                }
            }
        }
        return method;
    }

    private static boolean isGuarded(ExecutableElement method) {
        return Annotations.has(method, OperationReader.GUARDED)
                || Annotations.has(method, OperationReader.GUARDED + ".List");
    }

    private static boolean isAbstract(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }
}
