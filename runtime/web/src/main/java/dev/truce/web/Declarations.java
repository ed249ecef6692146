package dev.truce.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads annotations from methods and classes, and from the superclasses and interfaces that they inherit from. */
public final class Declarations {

    private Declarations() {}

    /**
     * Reads a method, then those that it overrides or implements, until one of them has what is looked for. A method that a class
     * inherits implements the interfaces of that class, too.
     *
     * @param <T> the type of what is looked for
     * @param endpoint the class that is asked, which declares the method or inherits it
     * @param method the method
     * @param reader from a method to what it carries; {@code null} if it carries nothing
     * @return the nearest; {@code null} if there is none
     */
    public static <T> @Nullable T first(
            Class<?> endpoint, Method method, Function<? super Method, ? extends @Nullable T> reader) {
        return first(methods(endpoint, method), reader);
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

    private static List<Method> methods(Class<?> endpoint, Method method) {
        Map<TypeVariable<?>, Type> bindings = new HashMap<>();
        bind(endpoint, bindings);
        Class<?>[] parameters = parameters(method, bindings);
        List<Method> declarations = new ArrayList<>();
        for (Class<?> type : types(endpoint)) {
            for (Method candidate : type.getDeclaredMethods()) {
                if (!candidate.isBridge()
                        && candidate.getName().equals(method.getName())
                        && Arrays.equals(parameters(candidate, bindings), parameters)) {
                    declarations.add(candidate);
                }
            }
        }
        return declarations;
    }

    /** Collects what a class and those above it put in the place of type variables. */
    private static void bind(Class<?> type, Map<TypeVariable<?>, Type> bindings) {
        List<Type> parents = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            parents.add(type.getGenericSuperclass());
        }
        for (Type parent : parents) {
            Class<?> raw = erased(parent, Object.class);
            if (parent instanceof ParameterizedType bound) {
                TypeVariable<?>[] variables = raw.getTypeParameters();
                for (int i = 0; i < variables.length; i++) {
                    bindings.put(variables[i], bound.getActualTypeArguments()[i]);
                }
            }
            bind(raw, bindings);
        }
    }

    private static Class<?>[] parameters(Method method, Map<TypeVariable<?>, Type> bindings) {
        Class<?>[] parameters = method.getParameterTypes();
        Type[] generic = method.getGenericParameterTypes();
        for (int i = 0; i < parameters.length; i++) {
            Type type = generic[i];
            while (type instanceof TypeVariable<?> && bindings.containsKey(type)) {
                type = bindings.get(type);
            }
            parameters[i] = erased(type, parameters[i]);
        }
        return parameters;
    }

    private static Class<?> erased(Type type, Class<?> otherwise) {
        Type raw = type instanceof ParameterizedType parameterised ? parameterised.getRawType() : type;
        return raw instanceof Class<?> erased ? erased : otherwise;
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
