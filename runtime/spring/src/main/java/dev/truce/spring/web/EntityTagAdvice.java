package dev.truce.spring.web;

import dev.truce.runtime.EntityTag;
import dev.truce.spring.persistence.EnclosingTransaction;
import dev.truce.spring.persistence.RequestWrites;
import dev.truce.web.EntityTags;
import dev.truce.web.Preconditions;
import dev.truce.web.TagHeaders;
import dev.truce.web.WrittenResources;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Sets {@code ETag} where a response shows what has one, and answers a read with 304 where the client has it already. It comes before
 * the application's own advice, which may wrap the content.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class EntityTagAdvice implements ResponseBodyAdvice<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(EntityTagAdvice.class);
    private static final String ROUTE = HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;

    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final GuardedOperations operations;
    private final EntityTags tags;
    private final Preconditions preconditions;
    private final TagHeaders headers;

    EntityTagAdvice(GuardedOperations operations, EntityTags tags, Preconditions preconditions, String cacheControl) {
        this.operations = operations;
        this.tags = tags;
        this.preconditions = preconditions;
        this.headers = new TagHeaders(cacheControl);
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return operations.areUsed();
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType selectedContentType,
            Class<? extends HttpMessageConverter<?>> selectedConverterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null
                || !(request instanceof ServletServerHttpRequest read)
                || !(response instanceof ServletServerHttpResponse written)
                || !isSuccess(written)
                || has(written, HttpHeaders.ETAG)) {
            return body;
        }
        EntityTag version = current(body, read.getServletRequest());
        if (version == null) {
            return body;
        }
        EntityTag tag = tags.inMediaType(version, selectedContentType.toString());
        headers.add(tag, new ResponseHeaders(written));
        return isKnown(body, tag, read.getServletRequest()) ? notModified(written) : body;
    }

    /** Returns the tag of the version that the body shows, or of a later one that the request has written. */
    private @Nullable EntityTag current(Object body, HttpServletRequest request) {
        EntityTag shown = tags.of(body);
        EnclosingTransaction enclosing = RequestWrites.enclosing();
        if (shown != null && enclosing != null) {
            enclosing.flush();
            shown = tags.of(body);
        }
        WrittenResources written = RequestWrites.get();
        if (shown == null || written == null) {
            return shown;
        }
        Map<String, String> path = ServletClientRequest.pathVariables(request);
        EntityTag current = tags.afterWrites(body, shown, written, path.values());
        if (!shown.equals(current) && reported.add(String.valueOf(request.getAttribute(ROUTE)))) {
            LOG.warn(
                    "{} {} answers with a version that was read before its write{}; flush before the answer is made, as saveAndFlush does",
                    request.getMethod(),
                    request.getAttribute(ROUTE),
                    current == null ? ", so the answer has no ETag" : "");
        }
        return current;
    }

    private boolean isKnown(Object body, EntityTag tag, HttpServletRequest request) {
        return tags.isNotModified(
                body,
                tag,
                request.getMethod(),
                preconditions.ifNoneMatch(ServletClientRequest.lines(request, HttpHeaders.IF_NONE_MATCH)));
    }

    private static @Nullable Object notModified(ServletServerHttpResponse response) {
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        return null;
    }

    private static boolean isSuccess(ServletServerHttpResponse response) {
        int status = response.getServletResponse().getStatus();
        return status >= 200 && status < 300;
    }

    /** Whether the handler, or a filter before it, has set a header. */
    private static boolean has(ServletServerHttpResponse response, String header) {
        return !new ResponseHeaders(response).lines(header).isEmpty();
    }

    /** The headers of the handler, and those that filters before it have set. */
    private record ResponseHeaders(ServletServerHttpResponse response) implements TagHeaders.Target {

        @Override
        public List<String> lines(String name) {
            List<String> lines = new ArrayList<>(response.getHeaders().getValuesAsList(name));
            lines.addAll(response.getServletResponse().getHeaders(name));
            return lines;
        }

        @Override
        public void add(String name, String value) {
            response.getHeaders().add(name, value);
        }
    }
}
