package dev.truce.jakarta;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.Set;

/**
 * Names the methods of a path in the 405 for a method that the path does not have, where nobody has named them (RFC 9110, section
 * 15.5.6): Quarkus REST does not, and a mapper of the application may drop them.
 */
@Provider
@Priority(Priorities.USER + 1500)
@SuppressWarnings("NullAway.Init") // the container injects the fields
public final class AllowFilter implements ContainerResponseFilter {

    @Context
    Providers providers;

    @Context
    ResourceInfo info;

    /** Creates a filter. */
    public AllowFilter() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
                || response.getHeaders().containsKey(HttpHeaders.ALLOW)
                || ResourceMethods.method(info) != null) {
            return;
        }
        Truce truce = Truce.of(providers);
        if (truce.methods().guarded().areUsed() && !truce.settings().excludes(AllowFilter.class)) {
            Set<String> allowed = truce.allowed().of(request.getUriInfo().getPath());
            if (!allowed.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed));
            }
        }
    }
}
