package dev.truce.spring.web;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.ClientRequest;
import dev.truce.web.GuardedOperation;
import dev.truce.web.Preconditions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A request of Spring MVC.
 *
 * @param request the request, which has been mapped
 * @param operation the operation of its handler
 * @param preconditions reads its headers
 */
record ServletClientRequest(HttpServletRequest request, GuardedOperation operation, Preconditions preconditions)
        implements ClientRequest {

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        return request.getRequestURI();
    }

    @Override
    public String contextPath() {
        return ApplicationPath.of(request);
    }

    @Override
    public Locale locale() {
        return RequestContextUtils.getLocale(request);
    }

    @Override
    public @Nullable String route() {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null ? null : route.toString();
    }

    @Override
    public IfMatch ifMatch() {
        return preconditions.ifMatch(lines(request, "If-Match"));
    }

    @Override
    public IfNoneMatch ifNoneMatch() {
        return preconditions.ifNoneMatch(lines(request, "If-None-Match"));
    }

    @Override
    public Map<String, String> pathVariables() {
        return pathVariables(request);
    }

    static Map<String, String> pathVariables(HttpServletRequest request) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
        }
        return variables;
    }

    @Override
    public Map<String, ?> bodyValues() {
        return SentBody.values(request.getAttribute(SentBody.attribute()));
    }

    @Override
    public boolean isRepeatable() {
        return ClientRequest.super.isRepeatable() || FailedRequests.isRepeatable(request);
    }

    static List<String> lines(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
