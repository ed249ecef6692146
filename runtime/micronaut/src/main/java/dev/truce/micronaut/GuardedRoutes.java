package dev.truce.micronaut;

import dev.truce.web.GuardedMethods;
import dev.truce.web.GuardedOperation;
import dev.truce.web.idempotency.IdempotentOperation;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Knows which controller method serves a request, and what its annotations declare. */
@Singleton
final class GuardedRoutes {

    private final GuardedMethods guarded;
    private final Map<MethodBasedRouteInfo<?, ?>, Optional<IdempotentOperation>> idempotent = new ConcurrentHashMap<>();

    GuardedRoutes(GuardedMethods guarded) {
        this.guarded = guarded;
    }

    /** Returns the operation that serves a request; {@link GuardedOperation#NONE} if there is none, or it is not guarded. */
    GuardedOperation operation(HttpRequest<?> request) {
        return info(request) instanceof MethodBasedRouteInfo<?, ?> route ? operation(route) : GuardedOperation.NONE;
    }

    GuardedOperation operation(MethodBasedRouteInfo<?, ?> route) {
        return guarded.of(type(route), method(route));
    }

    /** Returns what {@code @Idempotent} declares on the method that serves a request; {@code null} without it. */
    @Nullable
    IdempotentOperation idempotent(HttpRequest<?> request) {
        return info(request) instanceof MethodBasedRouteInfo<?, ?> route ? idempotent(route) : null;
    }

    @Nullable
    IdempotentOperation idempotent(MethodBasedRouteInfo<?, ?> route) {
        return idempotent
                .computeIfAbsent(route, key -> Optional.ofNullable(IdempotentOperation.of(type(key), method(key))))
                .orElse(null);
    }

    GuardedMethods guarded() {
        return guarded;
    }

    /** Returns the template of the path; {@code null} if no route matched. */
    static @Nullable String template(HttpRequest<?> request) {
        return info(request) instanceof UriRouteInfo<?, ?> route ? template(route) : null;
    }

    static String template(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    /** Returns the variables in the path. */
    static Map<String, String> variables(HttpRequest<?> request) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (RouteAttributes.getRouteMatch(request).orElse(null) instanceof UriRouteMatch<?, ?> match) {
            match.getVariableValues().forEach((name, value) -> variables.put(name, String.valueOf(value)));
        }
        return variables;
    }

    static @Nullable RouteInfo<?> info(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request).orElse(null);
    }

    /** Returns the controller method. */
    static Method method(MethodBasedRouteInfo<?, ?> route) {
        return route.getTargetMethod().getTargetMethod();
    }

    /** Returns the class of the controller, which may inherit the method. */
    static Class<?> type(MethodBasedRouteInfo<?, ?> route) {
        return route.getDeclaringType();
    }
}
