package dev.truce.jakarta;

import dev.truce.web.Declarations;
import dev.truce.web.GuardedMethods;
import dev.truce.web.GuardedOperation;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of resource methods, also where a superclass or an interface carries them (Jakarta REST, section 3.6). */
final class ResourceMethods {

    private final GuardedMethods guarded = new GuardedMethods();

    /** Returns the operation of a resource method; {@link GuardedOperation#NONE} if there is none, or it is not guarded. */
    GuardedOperation of(ResourceInfo info) {
        Method method = method(info);
        return method == null ? GuardedOperation.NONE : guarded.of(info.getResourceClass(), method);
    }

    GuardedMethods guarded() {
        return guarded;
    }

    /** Returns the template of the path below the base URI; {@code null} if no resource method was matched. */
    static @Nullable String route(ResourceInfo info) {
        Method method = method(info);
        return method == null ? null : route(info.getResourceClass(), method);
    }

    static String route(Class<?> resource, Method method) {
        return template(resource, method).replaceAll("\\{\\s*([\\w.-]+)\\s*:[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
    }

    /** Returns the template of the path, in which a variable can have a pattern after its name. */
    static String template(Class<?> resource, Method method) {
        String path = path(Declarations.first(resource, type -> type.getAnnotation(Path.class)))
                + path(Declarations.first(resource, method, declaration -> declaration.getAnnotation(Path.class)));
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

    private static String path(@Nullable Path path) {
        String template = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return template.isEmpty() ? "" : "/" + template;
    }
}
