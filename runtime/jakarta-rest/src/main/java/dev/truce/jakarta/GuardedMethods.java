package dev.truce.jakarta;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.web.GuardedOperation;
import dev.truce.web.idempotency.IdempotentOperation;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of resource methods, also where a superclass or an interface carries them (Jakarta REST, section 3.6). */
final class GuardedMethods {

    private final Map<Method, GuardedOperation> operations = new ConcurrentHashMap<>();
    private volatile boolean used;

    /** Returns the operation of a resource method; {@link GuardedOperation#NONE} if there is none, or it is not guarded. */
    GuardedOperation of(ResourceInfo info) {
        Method method = method(info);
        return method == null ? GuardedOperation.NONE : of(method);
    }

    GuardedOperation of(Method method) {
        GuardedOperation known = operations.get(method);
        if (known == null) {
            known = read(method);
            operations.put(method, known);
            used |= known.isGuarded();
        }
        return known;
    }

    /** Returns what {@code @Idempotent} declares on a resource method; {@code null} without it. */
    static @Nullable IdempotentOperation idempotent(Method method) {
        Idempotent annotation = first(declarations(method), declaration -> declaration.getAnnotation(Idempotent.class));
        return annotation == null ? null : IdempotentOperation.of(annotation);
    }

    /** Returns whether the application guards any operation: one that guards none behaves as without this module. */
    boolean areUsed() {
        return used;
    }

    /** Returns the template of the path below the base URI; {@code null} if no resource method was matched. */
    static @Nullable String route(ResourceInfo info) {
        Method method = method(info);
        return method == null ? null : route(info.getResourceClass(), method);
    }

    static String route(Class<?> resource, Method method) {
        String path = path(first(types(resource), type -> type.getAnnotation(Path.class)))
                + path(first(declarations(method), declaration -> declaration.getAnnotation(Path.class)));
        return path.isEmpty() ? "/" : path;
    }

    /** Returns the resource method of a request; {@code null} if the request has failed before one was matched. */
    static @Nullable Method method(ResourceInfo info) {
        try {
            return info.getResourceMethod();
        } catch (IllegalStateException e) {
            return null;
        }
    }

    private static GuardedOperation read(Method method) {
        List<Guarded> annotations = first(declarations(method), declaration -> {
            List<Guarded> found = Arrays.asList(declaration.getAnnotationsByType(Guarded.class));
            return found.isEmpty() ? null : found;
        });
        return annotations == null ? GuardedOperation.NONE : GuardedOperation.of(annotations);
    }

    private static String path(@Nullable Path path) {
        String template = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        // a variable can have a pattern after its name
        return template.isEmpty()
                ? ""
                : "/" + template.replaceAll("\\{\\s*([\\w.-]+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
    }

    private static <E extends AnnotatedElement, T> @Nullable T first(
            List<E> elements, Function<E, @Nullable T> reader) {
        for (E element : elements) {
            T found = reader.apply(element);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns a method and those that it implements or overrides, the nearest first. */
    private static List<Method> declarations(Method method) {
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
