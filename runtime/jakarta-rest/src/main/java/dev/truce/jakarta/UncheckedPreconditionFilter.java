package dev.truce.jakarta;

import dev.truce.runtime.IfMatch;
import dev.truce.web.BrokenContractException;
import dev.truce.web.GuardedOperation;
import dev.truce.web.RequestCheck;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the requests that succeed though nothing has compared their {@code If-Match}. Resource methods that answer on another thread are
 * left alone.
 */
@Provider
@Priority(Priorities.USER + 1500)
@SuppressWarnings("NullAway.Init") // the container injects the fields
public final class UncheckedPreconditionFilter implements ContainerResponseFilter {

    @Context
    Providers providers;

    @Context
    ResourceInfo info;

    private final Map<Inherited, PreconditionUse> uses = new ConcurrentHashMap<>();

    /** Creates a filter. */
    public UncheckedPreconditionFilter() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        IfMatch taken = TakenPrecondition.take();
        int status = response.getStatus();
        Method method = status >= 200 && status < 300 ? ResourceMethods.method(info) : null;
        if (method == null) {
            return;
        }
        Truce truce = Truce.of(providers);
        GuardedOperation operation = truce.methods().of(info);
        PreconditionUse use = use(method);
        boolean isBroken = switch (use) {
            case TAKEN -> truce.check().isUnchecked(operation, request.getMethod(), taken);
            case IGNORED -> truce.check().isIgnored(operation, request.getMethod(), sent(request));
            case UNKNOWN -> false;
        };
        if (isBroken) {
            String route = ResourceMethods.route(info);
            report(truce.check(), operation, request.getMethod(), route == null ? "" : route, use, response);
        }
    }

    private static void report(
            RequestCheck check,
            GuardedOperation operation,
            String method,
            String route,
            PreconditionUse use,
            ContainerResponseContext response) {
        try {
            check.unchecked(operation, method, route, use == PreconditionUse.TAKEN);
        } catch (BrokenContractException e) {
            // an exception that a filter throws does not reach the mappers in every implementation
            ConflictFilter.writeError(response);
        }
    }

    private PreconditionUse use(Method method) {
        return uses.computeIfAbsent(
                new Inherited(info.getResourceClass(), method), key -> PreconditionUse.of(key.type(), key.method()));
    }

    private static @Nullable String sent(ContainerRequestContext request) {
        List<String> lines = request.getHeaders().get(HttpHeaders.IF_MATCH);
        return lines == null || lines.isEmpty() ? null : lines.get(0);
    }

    /** A method that a class declares or inherits: what a generic base class takes depends on the class. */
    private record Inherited(Class<?> type, Method method) {}
}
