package dev.truce.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads annotations from methods and classes, and from the superclasses and interfaces that they inherit from. */
public final class Declarations {

    private Declarations() {}

    /**
     * Reads a method, then those that it overrides or implements, until one of them has what is looked for.
     *
     * @param <T> the type of what is looked for
     * @param method the method
     * @param reader from a method to what it carries; {@code null} if it carries nothing
     * @return the nearest; {@code null} if there is none
     */
    public static <T> @Nullable T first(Method method, Function<? super Method, ? extends @Nullable T> reader) {
        return first(methods(method), reader);
    }

    /**
     * Reads a class, then its superclasses and interfaces, until one of them has what is looked for.
     *
     * @param <T> the type of what is looked for
     * @param type the class
     * @param reader from a class to what it carries; {@code null} if it carries nothing
     * @return the nearest; {@code null} if there is none
     */
    public static <T> @Nullable T first(Class<?> type, Function<? super Class<?>, ? extends @Nullable T> reader) {
        return first(types(type), reader);
    }

    private static <E extends AnnotatedElement, T> @Nullable T first(
            List<E> elements, Function<? super E, ? extends @Nullable T> reader) {
        for (E element : elements) {
            T found = reader.apply(element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Method> methods(Method method) {
        List<Method> declarations = new ArrayList<>();
        for (Class<?> type : types(method.getDeclaringClass())) {
            for (Method candidate : type.getDeclaredMethods()) {
                if (!candidate.isBridge()
                        && candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes())) {
                    declarations.add(candidate);
                }
            }
        }
        return declarations;
    }

    private static List<Class<?>> types(Class<?> type) {
        List<Class<?>> types = new ArrayList<>(List.of(type));
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            types.addAll(types(type.getSuperclass()));
        }
        for (Class<?> implemented : type.getInterfaces()) {
            types.addAll(types(implemented));
        }
        return types;
    }
}
