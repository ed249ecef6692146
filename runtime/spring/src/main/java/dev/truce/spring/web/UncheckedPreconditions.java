package dev.truce.spring.web;

import dev.truce.runtime.IfMatch;
import dev.truce.web.GuardedOperation;
import dev.truce.web.HandlerInput;
import dev.truce.web.RequestCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.SpringProxy;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.MethodClassKey;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Finds the requests that succeed though nothing has compared their {@code If-Match}. As advice it sees an answer before it is written,
 * so that it can still become an error; as interceptor it sees the answers that have no body.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UncheckedPreconditions implements ResponseBodyAdvice<Object>, HandlerInterceptor {

    /** Holds the header that the handler took, or that the handler has failed. */
    private static final String ATTRIBUTE = UncheckedPreconditions.class.getName();

    private final RequestCheck check;
    private final GuardedOperations operations;
    private final BeanFactory beans;
    private final Map<MethodClassKey, Boolean> withoutVersion = new ConcurrentHashMap<>();

    UncheckedPreconditions(RequestCheck check, GuardedOperations operations, BeanFactory beans) {
        this.check = check;
        this.operations = operations;
        this.beans = beans;
    }

    /** Keeps the header that the handler of a request gets. */
    static void taken(HttpServletRequest request, IfMatch header) {
        request.setAttribute(ATTRIBUTE, header);
    }

    /** Says that the handler has thrown, whatever status the application answers with. */
    static void failed(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, false);
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return check.comparesPreconditions();
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType selectedContentType,
            Class<? extends HttpMessageConverter<?>> selectedConverterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest read && response instanceof ServletServerHttpResponse written) {
            check(read.getServletRequest(), written.getServletResponse());
        }
        return body;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        check(request, response);
    }

    private void check(HttpServletRequest request, HttpServletResponse response) {
        int status = response.getStatus();
        if (status < 200
                || status >= 300
                || !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                        instanceof HandlerMethod handler)) {
            return;
        }
        Object kept = request.getAttribute(ATTRIBUTE);
        GuardedOperation operation = operations.of(handler);
        boolean isTaken = kept instanceof IfMatch;
        boolean isBroken = isTaken
                ? check.isUnchecked(operation, request.getMethod(), (IfMatch) kept)
                : kept == null
                        && check.isIgnored(operation, request.getMethod(), request.getHeader("If-Match"))
                        && takesNoVersion(handler);
        if (isBroken) {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            check.unchecked(operation, request.getMethod(), String.valueOf(route), isTaken);
        }
    }

    private boolean takesNoVersion(HandlerMethod handler) {
        return withoutVersion.computeIfAbsent(
                new MethodClassKey(handler.getMethod(), handler.getBeanType()),
                key -> !isProxied(handler) && HandlerInput.takesNoVersion(handler.getBeanType(), handler.getMethod()));
    }

    /** Whether the application's aspects may read the header in the handler's place. */
    private boolean isProxied(HandlerMethod handler) {
        Class<?> type = handler.getBean() instanceof String name
                ? beans.getType(name)
                : handler.getBean().getClass();
        return type == null || SpringProxy.class.isAssignableFrom(type);
    }
}
