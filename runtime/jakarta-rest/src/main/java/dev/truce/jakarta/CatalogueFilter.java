package dev.truce.jakarta;

import dev.truce.web.Answer;
import dev.truce.web.Catalogue;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Serves the catalogue of problems. It is a filter, since the path of a resource class cannot come from a property; it comes after the
 * application's own filters of that kind.
 */
@Provider
@PreMatching
@Priority(Priorities.USER + 1000)
@SuppressWarnings("NullAway.Init") // the container injects the field
public final class CatalogueFilter implements ContainerRequestFilter {

    @Context
    Providers providers;

    private volatile @Nullable Catalogue catalogue;

    /** Creates a filter. */
    public CatalogueFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Truce truce = Truce.of(providers);
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!reads || !truce.settings().problems() || !truce.methods().guarded().areUsed()) {
            return;
        }
        Catalogue pages = catalogue(truce);
        String requested = request.getUriInfo().getPath();
        String path = requested.startsWith("/") ? requested : "/" + requested;
        if (!pages.serves(path)) {
            return;
        }
        List<String> accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        Answer answer = pages.answer(
                path, RestRequest.contextPath(request.getUriInfo()), accept == null ? null : String.join(",", accept));
        if (answer.status() == Response.Status.OK.getStatusCode()) {
            Response.ResponseBuilder response = Response.ok(answer.body());
            answer.headers().forEach(response::header);
            request.abortWith(response.build());
        }
    }

    private Catalogue catalogue(Truce truce) {
        Catalogue pages = catalogue;
        if (pages == null) {
            pages = truce.catalogue();
            catalogue = pages;
        }
        return pages;
    }
}
