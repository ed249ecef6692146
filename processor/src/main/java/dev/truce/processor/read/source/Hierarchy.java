package dev.truce.processor.read.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Lists the inherited classes and methods in the order in which a framework looks for annotations. */
public final class Hierarchy {
    /** Which supertypes come first. */
    public enum Order {
        /** The interfaces of a class before its superclass, as Spring looks. */
        INTERFACES_FIRST,
        /** All superclasses before any interface, as Jakarta REST looks. */
        SUPERCLASSES_FIRST
    }

    private final Elements elements;
    private final Order order;

    public Hierarchy(Elements elements, Order order) {
        this.elements = elements;
        this.order = order;
    }

    /** The class, or the first of its supertypes, that fulfils a condition. */
    @Nullable
    public TypeElement firstType(TypeElement type, Predicate<Element> condition) {
        for (TypeElement candidate : types(type)) {
            if (condition.test(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** The method, or the first of those it overrides, that fulfils a condition. */
    @Nullable
    public ExecutableElement firstMethod(
            TypeElement type, ExecutableElement method, Predicate<ExecutableElement> condition) {
        if (condition.test(method)) {
            return method;
        }
        for (TypeElement supertype : types(type)) {
            for (ExecutableElement candidate : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
                if (candidate.getSimpleName().contentEquals(method.getSimpleName())
                        && elements.overrides(method, candidate, type)
                        && condition.test(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** Returns whether every supertype exists: one that the compiler misses may have any annotation. */
    public boolean isComplete(TypeElement type) {
        for (TypeElement each : types(type)) {
            if (isMissing(each.getSuperclass()) || each.getInterfaces().stream().anyMatch(Hierarchy::isMissing)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR;
    }

    /** Returns a class and all its supertypes, in this order. */
    public Set<TypeElement> types(TypeElement type) {
        Set<TypeElement> types = new LinkedHashSet<>();
        if (order == Order.INTERFACES_FIRST) {
            addInterfacesFirst(type, types);
            return types;
        }
        List<TypeElement> classes = new ArrayList<>();
        for (TypeElement current = type; current != null; current = element(current.getSuperclass())) {
            classes.add(current);
        }
        types.addAll(classes);
        for (TypeElement current : classes) {
            addInterfacesFirst(current, types);
        }
        return types;
    }

    private static void addInterfacesFirst(@Nullable TypeElement type, Set<TypeElement> types) {
        if (type != null) {
            types.add(type);
            for (TypeMirror parent : type.getInterfaces()) {
                addInterfacesFirst(element(parent), types);
            }
            addInterfacesFirst(element(type.getSuperclass()), types);
        }
    }

    private static @Nullable TypeElement element(TypeMirror type) {
        return type instanceof DeclaredType declared && !isMissing(type) ? (TypeElement) declared.asElement() : null;
    }
}
