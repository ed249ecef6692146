package dev.truce.micronaut;

import dev.truce.web.Answer;
import dev.truce.web.Catalogue;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves the catalogue of problems. It is a filter, since the path of a controller cannot come from the contracts. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "truce.problems.enabled", notEquals = "false")
final class CatalogueFilter implements Ordered {

    private final GuardedRoutes routes;
    private final Catalogue catalogue;
    private final String contextPath;

    CatalogueFilter(GuardedRoutes routes, Catalogue catalogue, ContextPath contextPath) {
        this.routes = routes;
        this.catalogue = catalogue;
        this.contextPath = contextPath.value();
    }

    @Override
    public int getOrder() {
        return FilterOrders.CATALOGUE;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> serve(HttpRequest<?> request) {
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        String path = request.getPath();
        if (!reads
                || !routes.guarded().areUsed()
                || !path.startsWith(contextPath)
                || !catalogue.serves(path.substring(contextPath.length()))) {
            return null;
        }
        List<String> accept = request.getHeaders().getAll(HttpHeaders.ACCEPT);
        Answer answer = catalogue.answer(
                path.substring(contextPath.length()), contextPath, accept.isEmpty() ? null : String.join(",", accept));
        if (answer.status() != 200) {
            return null;
        }
        MutableHttpResponse<byte[]> response = HttpResponse.ok();
        answer.headers().forEach(response::header);
        return request.getMethod() == HttpMethod.HEAD ? response : response.body(answer.body());
    }
}
