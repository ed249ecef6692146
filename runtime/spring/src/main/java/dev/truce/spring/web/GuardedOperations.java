package dev.truce.spring.web;

import dev.truce.Guarded;
import dev.truce.web.GuardedOperation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;

/** Reads {@code @Guarded} from handler methods, also where the interface of a controller carries it. */
final class GuardedOperations {

    private final Map<Method, GuardedOperation> operations = new ConcurrentHashMap<>();

    /** Returns the operation of a handler; {@link GuardedOperation#NONE} if it is no guarded method. */
    GuardedOperation of(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                ? operations.computeIfAbsent(method.getMethod(), GuardedOperations::read)
                : GuardedOperation.NONE;
    }

    private static GuardedOperation read(Method method) {
        List<Guarded> annotations = MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY).stream(Guarded.class)
                .map(MergedAnnotation::synthesize)
                .toList();
        return GuardedOperation.of(annotations);
    }
}
