package dev.truce.micronaut;

import dev.truce.web.GuardedOperation;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import java.util.concurrent.CompletableFuture;

/** Keeps a copy of the body of each request to a guarded or idempotent operation, before anything reads it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SentBodyFilter implements Ordered {

    private final GuardedRoutes routes;
    private final SentBodies bodies;

    SentBodyFilter(GuardedRoutes routes, SentBodies bodies) {
        this.routes = routes;
        this.bodies = bodies;
    }

    @Override
    public int getOrder() {
        return FilterOrders.SENT_BODY;
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> keep(HttpRequest<?> request) {
        GuardedOperation operation = routes.operation(request);
        boolean isWanted = operation.isGuarded() || routes.idempotent(request) != null;
        if (!isWanted || !(request instanceof ServerHttpRequest<?> received)) {
            return CompletableFuture.completedFuture(request);
        }
        ByteBody body = received.byteBody();
        if (body.expectedLength().orElse(1) == 0) {
            return CompletableFuture.completedFuture(request);
        }
        return body.split(ByteBody.SplitBackpressureMode.FASTEST).buffer().handle((whole, failure) -> {
            if (whole != null) { // a body that cannot be read is the controller's to report
                keep(request, whole);
            }
            return request;
        });
    }

    private void keep(HttpRequest<?> request, CloseableAvailableByteBody whole) {
        try (whole) {
            bodies.keep(request, whole.toByteArray());
        }
    }
}
