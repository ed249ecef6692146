package dev.truce.spring.web;

import dev.truce.Guarded;
import dev.truce.web.Declarations;
import dev.truce.web.GuardedOperation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
public final class GuardedOperations {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;
    private final Map<Endpoint, GuardedOperation> operations = new ConcurrentHashMap<>();
    private final GeneratedDelegates delegates;
    private volatile @Nullable Boolean used;

    GuardedOperations(ObjectProvider<RequestMappingInfoHandlerMapping> mappings, GeneratedDelegates delegates) {
        this.mappings = mappings;
        this.delegates = delegates;
    }

    /** Returns the operation of a handler; {@link GuardedOperation#NONE} if it is not a guarded method. */
    GuardedOperation of(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                ? of(method.getBeanType(), method.getMethod())
                : GuardedOperation.NONE;
    }

    GuardedOperation of(Class<?> type, Method method) {
        Endpoint endpoint = new Endpoint(type, method);
        GuardedOperation known = operations.get(endpoint);
        return known != null ? known : operations.computeIfAbsent(endpoint, this::read);
    }

    /** Returns the handler methods of the application. */
    Stream<HandlerMethod> handlers() {
        return mappings.orderedStream().flatMap(mapping -> mapping.getHandlerMethods().values().stream());
    }

    /**
     * Tells whether the application guards any operation: one that guards none behaves as without the starter.
     *
     * @return {@code true} if a handler method is guarded
     */
    public boolean areUsed() {
        Boolean known = used;
        if (known == null) {
            known = handlers().anyMatch(handler -> of(handler).isGuarded());
            used = known;
        }
        return known;
    }

    private GuardedOperation read(Endpoint endpoint) {
        List<Guarded> own = Declarations.first(endpoint.type(), endpoint.method(), GuardedOperations::annotations);
        return GuardedOperation.of(own != null ? own : ofDelegates(endpoint.method()));
    }

    private List<Guarded> ofDelegates(Method handler) {
        return delegates.of(handler).stream()
                .map(GuardedOperations::annotations)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable List<Guarded> annotations(Method method) {
        List<Guarded> annotations = MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY).stream(Guarded.class)
                .map(MergedAnnotation::synthesize)
                .toList();
        return annotations.isEmpty() ? null : annotations;
    }

    /** Two controllers may inherit one method and guard it differently. */
    private record Endpoint(Class<?> type, Method method) {}
}
