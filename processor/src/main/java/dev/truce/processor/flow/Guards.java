package dev.truce.processor.flow;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The lifecycles of guards and resources, from sources and class files alike. A guard names its resource in its nested
 * contract.
 */
final class Guards {
    private final Function<TypeElement, Optional<Resource>> reader;
    private final Map<TypeElement, Optional<Rules>> ofResources = new HashMap<>();
    private final Map<TypeElement, Optional<Rules>> ofGuards = new HashMap<>();

    /**
     * Guards of one compilation.
     *
     * @param reader reads a class; empty for a class that is not a resource
     */
    Guards(Function<TypeElement, Optional<Resource>> reader) {
        this.reader = reader;
    }

    /** Returns the rules of the guard that declares a method; {@code null} for other methods. */
    @Nullable
    Rules ofGuard(@Nullable Element guard) {
        if (!(guard instanceof TypeElement type)) {
            return null;
        }
        Optional<Rules> known = ofGuards.get(type);
        if (known == null) {
            known = read(type);
            ofGuards.put(type, known);
        }
        return known.orElse(null);
    }

    /** Returns the rules of an object by its class and superclasses; {@code null} if it has no lifecycle. */
    @Nullable
    Rules ofResource(@Nullable TypeMirror type) {
        TypeMirror next = type;
        while (next instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            Optional<Rules> rules = resource(element);
            if (rules.isPresent()) {
                return rules.get();
            }
            next = element.getSuperclass();
        }
        return null;
    }

    private Optional<Rules> read(TypeElement guard) {
        if (!guard.getSimpleName().toString().endsWith("Guard")) {
            return Optional.empty();
        }
        for (TypeElement nested : ElementFilter.typesIn(guard.getEnclosedElements())) {
            if (nested.getSimpleName().contentEquals("Contract")
                    && nested.getSuperclass() instanceof DeclaredType contract
                    && contract.getTypeArguments().size() == 1
                    && contract.getTypeArguments().get(0) instanceof DeclaredType resource
                    && resource.asElement() instanceof TypeElement type) {
                return resource(type)
                        .filter(rules -> guard.getQualifiedName()
                                .contentEquals(rules.resource().type().guard().qualifiedName()));
            }
        }
        return Optional.empty();
    }

    private Optional<Rules> resource(TypeElement type) {
        Optional<Rules> known = ofResources.get(type);
        if (known == null) {
            known = Optional.ofNullable(rules(type));
            ofResources.put(type, known);
        }
        return known;
    }

    private @Nullable Rules rules(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM || type.getKind().isInterface()) {
            return null;
        }
        Resource resource = reader.apply(type).orElse(null);
        Lifecycle lifecycle = resource == null ? null : resource.lifecycle();
        return resource == null || lifecycle == null || lifecycle.enumType() == null
                ? null
                : new Rules(type, resource, lifecycle);
    }
}
