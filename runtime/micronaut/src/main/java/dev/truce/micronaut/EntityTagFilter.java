package dev.truce.micronaut;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.web.EntityTags;
import dev.truce.web.Preconditions;
import dev.truce.web.TagHeaders;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets {@code ETag} where a response shows what has one, and answers a read with 304 where the client has it already. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "truce.etag.enabled", notEquals = "false")
final class EntityTagFilter implements Ordered {

    private final GuardedRoutes routes;
    private final EntityTags tags;
    private final Preconditions preconditions;
    private final ConflictAnswers answers;
    private final TagHeaders headers;

    EntityTagFilter(
            GuardedRoutes routes,
            EntityTags tags,
            Preconditions preconditions,
            ConflictAnswers answers,
            TruceConfiguration.Etag etag) {
        this.routes = routes;
        this.tags = tags;
        this.preconditions = preconditions;
        this.answers = answers;
        this.headers = new TagHeaders(etag.cacheControl().equals("none") ? "" : etag.cacheControl());
    }

    @Override
    public int getOrder() {
        return FilterOrders.ENTITY_TAG;
    }

    @ResponseFilter
    MutableHttpResponse<?> tag(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Object body = body(response);
        boolean success = response.code() >= 200 && response.code() < 300;
        if (body == null || !success || response.getHeaders().contains(HttpHeaders.ETAG)) {
            return response;
        }
        EntityTag version = routes.guarded().areUsed() ? tags.of(body) : null;
        if (version == null) {
            return response;
        }
        String mediaType = mediaType(request, response);
        if (mediaType != null && response.getContentType().isEmpty()) {
            response.contentType(mediaType); // Micronaut sets none beside the empty body of a HEAD
        }
        EntityTag tag = tags.inMediaType(version, mediaType);
        headers.add(tag, new ResponseHeaders(response.getHeaders()));
        try {
            boolean isKnown = tags.isNotModified(
                    body,
                    tag,
                    request.getMethodName(),
                    preconditions.ifNoneMatch(request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH)));
            if (isKnown) {
                response.status(HttpStatus.NOT_MODIFIED).body(null);
                response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            }
            return response;
        } catch (ConflictException e) {
            return answers.answer(request, e.conflict());
        }
    }

    private record ResponseHeaders(MutableHttpHeaders headers) implements TagHeaders.Target {

        @Override
        public List<String> lines(String name) {
            return headers.getAll(name);
        }

        @Override
        public void add(String name, String value) {
            headers.add(name, value);
        }
    }

    /** Returns what the controller returned; a response to {@code HEAD} has it elsewhere. */
    private static @Nullable Object body(MutableHttpResponse<?> response) {
        Object body = response.body();
        return body == null ? RouteAttributes.getHeadBody(response).orElse(null) : body;
    }

    /** Returns the media type that the response will have; {@code null} if it is not known. */
    static @Nullable String mediaType(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MediaType set = response.getContentType().orElse(null);
        if (set != null) {
            return set.toString();
        }
        RouteInfo<?> route = GuardedRoutes.info(request);
        return route == null || route.getProduces().isEmpty()
                ? null
                : route.getProduces().get(0).toString();
    }
}
