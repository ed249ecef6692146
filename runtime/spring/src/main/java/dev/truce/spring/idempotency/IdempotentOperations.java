package dev.truce.spring.idempotency;

import dev.truce.Idempotent;
import dev.truce.web.Declarations;
import dev.truce.web.idempotency.IdempotentOperation;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodClassKey;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the {@code @Idempotent} handler of a request before Spring MVC gets it. */
final class IdempotentOperations {
    private static final Set<String> METHODS = Set.of("POST", "PATCH");

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;
    private final Map<MethodClassKey, Optional<IdempotentOperation>> operations = new ConcurrentHashMap<>();
    private volatile @Nullable Boolean used;

    IdempotentOperations(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * A handler that a request is mapped to.
     *
     * @param operation what it declares
     * @param method the handler
     * @param chain the handler with its interceptors
     */
    record Found(IdempotentOperation operation, HandlerMethod method, HandlerExecutionChain chain) {}

    /** Returns the handler; {@code null} if it is not idempotent, or if Spring MVC will not find one. */
    @Nullable
    Found find(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod()) || !areUsed()) {
            return null;
        }
        ServletRequestPathUtils.parseAndCache(request);
        for (RequestMappingInfoHandlerMapping mapping : mappings.orderedStream().toList()) {
            HandlerExecutionChain chain = chain(mapping, request);
            if (chain != null && chain.getHandler() instanceof HandlerMethod method) {
                IdempotentOperation operation = of(method).orElse(null);
                return operation == null ? null : new Found(operation, method, chain);
            }
        }
        return null;
    }

    /** Returns the idempotent handlers of the application. */
    Stream<HandlerMethod> handlers() {
        return mappings.orderedStream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> of(handler).isPresent());
    }

    private boolean areUsed() {
        Boolean known = used;
        if (known == null) {
            known = handlers().findAny().isPresent();
            used = known;
        }
        return known;
    }

    private Optional<IdempotentOperation> of(HandlerMethod handler) {
        return operations.computeIfAbsent(
                new MethodClassKey(handler.getMethod(), handler.getBeanType()), key -> read(handler));
    }

    /** Two controllers may inherit one method, and only one of them an interface that makes it idempotent. */
    private static Optional<IdempotentOperation> read(HandlerMethod handler) {
        return Optional.ofNullable(Declarations.first(
                        handler.getBeanType(), handler.getMethod(), IdempotentOperations::annotation))
                .map(IdempotentOperation::of);
    }

    private static @Nullable Idempotent annotation(Method method) {
        return MergedAnnotations.from(method, SearchStrategy.TYPE_HIERARCHY).stream(Idempotent.class)
                .findFirst()
                .map(MergedAnnotation::synthesize)
                .orElse(null);
    }

    /** Spring MVC refuses and answers again whatever the mapping refuses, such as another media type. */
    private static @Nullable HandlerExecutionChain chain(
            RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request);
        } catch (Exception e) {
            return null;
        }
    }
}
