package dev.truce.spring.web;

import dev.truce.web.GuardedOperation;
import dev.truce.web.SentValues;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Keeps the values of a body as it was read, in case the database finds one of them taken. */
@ControllerAdvice
final class SentBody extends RequestBodyAdviceAdapter {

    private static final String ATTRIBUTE = SentBody.class.getName();

    private final GuardedOperations operations;
    private final SentValues values;

    SentBody(GuardedOperations operations, SentValues values) {
        this.operations = operations;
        this.values = values;
    }

    /** Returns the values of the body of a request; none if it had no body, or its operation is not guarded. */
    static Map<String, ?> values(@Nullable Object attribute) {
        return attribute instanceof Values kept ? kept.byName() : Map.of();
    }

    static String attribute() {
        return ATTRIBUTE;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
        return operation(parameter).isGuarded();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage inputMessage,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            Values kept = new Values(values.snapshot(body, operation(parameter)));
            request.setAttribute(ATTRIBUTE, kept, RequestAttributes.SCOPE_REQUEST);
        }
        return body;
    }

    private GuardedOperation operation(MethodParameter parameter) {
        Method method = parameter.getMethod();
        return method == null ? GuardedOperation.NONE : operations.of(method);
    }

    private record Values(Map<String, Object> byName) {}
}
