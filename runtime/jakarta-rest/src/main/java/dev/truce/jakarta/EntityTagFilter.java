package dev.truce.jakarta;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.FoundConflict;
import dev.truce.web.TagHeaders;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets {@code ETag} where a response shows what has one, and answers a read with 304 where the client has it already. It comes before
 * the application's own filters, which may wrap the entity.
 */
@Provider
@Priority(Priorities.USER + 1000)
@SuppressWarnings("NullAway.Init") // the container injects the fields
public final class EntityTagFilter implements ContainerResponseFilter {

    @Context
    Providers providers;

    @Context
    ResourceInfo info;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /** Creates a filter. */
    public EntityTagFilter() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        boolean success = response.getStatus() >= 200 && response.getStatus() < 300;
        if (entity == null || !success || response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            return;
        }
        Truce truce = Truce.of(providers);
        EntityTag version = truce.settings().etag() && truce.methods().guarded().areUsed()
                ? truce.tags().of(entity)
                : null;
        if (version == null) {
            return;
        }
        EntityTag tag = truce.tags().inMediaType(version, mediaType(response));
        truce.tagHeaders().add(tag, new ResponseHeaders(response));
        IfNoneMatch known = truce.preconditions()
                .ifNoneMatch(PreconditionLines.sent(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH)));
        try {
            if (truce.tags().isNotModified(entity, tag, request.getMethod(), known)) {
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
                response.setEntity(null);
                response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            }
        } catch (ConflictException e) {
            RestRequest client = RestRequest.of(truce, request.getMethod(), info, uri, headers);
            // an exception that a filter throws does not reach the mappers in every implementation
            ConflictFilter.write(truce.problems().answer(new FoundConflict(e.conflict(), null), client), response);
        }
    }

    private record ResponseHeaders(ContainerResponseContext response) implements TagHeaders.Target {

        @Override
        public List<String> lines(String name) {
            // joined by the container, whose values need not be strings
            String joined = response.getHeaderString(name);
            return joined == null ? List.of() : List.of(joined);
        }

        @Override
        public void add(String name, String value) {
            response.getHeaders().add(name, value);
        }
    }

    /** Returns the media type of a response; {@code null} if the container has not decided yet. */
    private static @Nullable String mediaType(ContainerResponseContext response) {
        return response.getMediaType() == null ? null : response.getMediaType().toString();
    }
}
