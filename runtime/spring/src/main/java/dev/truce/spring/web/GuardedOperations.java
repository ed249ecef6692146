package dev.truce.spring.web;

import dev.truce.Guarded;
import dev.truce.web.GuardedOperation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Reads {@code @Guarded} from handler methods, also where the interface or the generated delegate of a controller carries it. */
final class GuardedOperations {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;
    private final Map<Method, GuardedOperation> operations = new ConcurrentHashMap<>();
    private final GeneratedDelegates delegates;
    private volatile @Nullable Boolean used;

    GuardedOperations(ObjectProvider<RequestMappingInfoHandlerMapping> mappings, GeneratedDelegates delegates) {
        this.mappings = mappings;
        this.delegates = delegates;
    }

    /** Returns the operation of a handler; {@link GuardedOperation#NONE} if it is not a guarded method. */
    GuardedOperation of(@Nullable Object handler) {
        return handler instanceof HandlerMethod method ? of(method.getMethod()) : GuardedOperation.NONE;
    }

    GuardedOperation of(Method method) {
        GuardedOperation known = operations.get(method);
        return known != null ? known : operations.computeIfAbsent(method, this::read);
    }

    /** Returns the handler methods of the application. */
    Stream<HandlerMethod> handlers() {
        return mappings.orderedStream().flatMap(mapping -> mapping.getHandlerMethods().values().stream());
    }

    /** Returns whether the application guards any operation: one that guards none behaves as without the starter. */
    boolean areUsed() {
        Boolean known = used;
        if (known == null) {
            known = handlers().anyMatch(handler -> of(handler).isGuarded());
            used = known;
        }
        return known;
    }

    private GuardedOperation read(Method method) {
        return GuardedOperation.of(Stream.concat(Stream.of(method), delegates.of(method).stream())
                .map(GuardedOperations::annotations)
                .filter(annotations -> !annotations.isEmpty())
                .findFirst()
                .orElse(List.of()));
    }

    private static List<Guarded> annotations(Method method) {
        return MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY).stream(Guarded.class)
                .map(MergedAnnotation::synthesize)
                .toList();
    }
}
