package dev.truce.micronaut;

import dev.truce.runtime.IfMatch;
import dev.truce.web.BrokenContractException;
import dev.truce.web.GuardedOperation;
import dev.truce.web.HandlerInput;
import dev.truce.web.RequestCheck;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the requests that succeed though nothing has compared their {@code If-Match}. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class UncheckedPreconditionFilter implements Ordered {
    private static final String TAKEN = "dev.truce.micronaut.taken-precondition";

    private final GuardedRoutes routes;
    private final RequestCheck check;
    private final Map<MethodBasedRouteInfo<?, ?>, Boolean> takesNoVersion = new ConcurrentHashMap<>();

    UncheckedPreconditionFilter(GuardedRoutes routes, RequestCheck check) {
        this.routes = routes;
        this.check = check;
    }

    /** Notes that a controller method has the header as a parameter. */
    static void taken(IfMatch header, HttpRequest<?> request) {
        if (!header.isAbsent()) {
            request.setAttribute(TAKEN, header);
        }
    }

    @Override
    public int getOrder() {
        return FilterOrders.UNCHECKED_PRECONDITION;
    }

    @ResponseFilter
    MutableHttpResponse<?> check(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String sent = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (sent == null
                || response.code() < 200
                || response.code() > 299
                || !(GuardedRoutes.info(request) instanceof MethodBasedRouteInfo<?, ?> route)) {
            return response;
        }
        GuardedOperation operation = routes.operation(route);
        IfMatch taken = request.getAttribute(TAKEN, IfMatch.class).orElse(null);
        boolean isBroken = taken == null
                ? takesNoVersion(route) && check.isIgnored(operation, request.getMethodName(), sent)
                : check.isUnchecked(operation, request.getMethodName(), taken);
        if (!isBroken) {
            return response;
        }
        try {
            check.unchecked(operation, request.getMethodName(), GuardedRoutes.template(request), taken != null);
            return response;
        } catch (BrokenContractException e) {
            return HttpResponse.serverError(); // the log has the reason
        }
    }

    private boolean takesNoVersion(MethodBasedRouteInfo<?, ?> route) {
        return takesNoVersion.computeIfAbsent(
                route, key -> HandlerInput.takesNoVersion(GuardedRoutes.type(key), GuardedRoutes.method(key)));
    }
}
