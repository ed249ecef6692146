package dev.truce.micronaut;

import dev.truce.web.BlindWrites;
import dev.truce.web.GuardedOperation;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;

/** Reports blind writes. It runs after the filter of idempotency keys, which answers a replay without it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BlindWriteFilter implements Ordered {

    private final GuardedRoutes routes;
    private final SentBodies bodies;
    private final BlindWrites writes;

    BlindWriteFilter(GuardedRoutes routes, SentBodies bodies, BlindWrites writes) {
        this.routes = routes;
        this.bodies = bodies;
        this.writes = writes;
    }

    @Override
    public int getOrder() {
        return FilterOrders.BLIND_WRITE;
    }

    @ResponseFilter
    void report(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() < 200
                || response.code() > 299
                || !(GuardedRoutes.info(request) instanceof MethodBasedRouteInfo<?, ?> route)) {
            return;
        }
        GuardedOperation operation = routes.operation(route);
        if (writes.isPossible(operation, request.getMethodName())
                && !isConditional(request.getHeaders())
                && RouteAttributes.getException(response).isEmpty()
                && !writes.mayTakeVersion(GuardedRoutes.method(route), route.getArgumentNames())
                && !bodies.mayHoldVersion(request, writes)) {
            writes.written(operation, request.getMethodName(), GuardedRoutes.template(request), response.code());
        }
    }

    private static boolean isConditional(HttpHeaders headers) {
        for (int i = 0; i < BlindWrites.PRECONDITIONS.size(); i++) {
            if (headers.contains(BlindWrites.PRECONDITIONS.get(i))) {
                return true;
            }
        }
        return false;
    }
}
