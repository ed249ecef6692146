package dev.truce.spring.request;

import dev.truce.Guarded;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;

/** Reads the annotation of a method, also where the interface of a controller carries it. */
final class AnnotatedOperations implements GuardedOperations {

    private final Map<Method, GuardedOperation> read = new ConcurrentHashMap<>();

    @Override
    public GuardedOperation of(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                ? read.computeIfAbsent(method.getMethod(), AnnotatedOperations::read)
                : GuardedOperation.NONE;
    }

    private static GuardedOperation read(Method method) {
        List<Class<?>> resources = new ArrayList<>();
        List<String> transitions = new ArrayList<>();
        MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY).stream(Guarded.class)
                .forEach(annotation -> {
                    resources.add(annotation.getClass("value"));
                    transitions.addAll(List.of(annotation.getStringArray("transition")));
                });
        return resources.isEmpty() ? GuardedOperation.NONE : new GuardedOperation(resources, transitions);
    }
}
