package dev.truce.spring.web;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.UnstorableValue;
import dev.truce.web.BlindWrites;
import dev.truce.web.GuardedOperation;
import dev.truce.web.JsonTextCheck;
import dev.truce.web.SentValues;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Keeps the values of a body as it was read, in case the database finds one of them taken, and refuses a JSON body whose texts are not
 * Unicode.
 */
@ControllerAdvice
final class SentBody extends RequestBodyAdviceAdapter {

    private static final String ATTRIBUTE = SentBody.class.getName();

    private final Contracts contracts;
    private final GuardedOperations operations;
    private final SentValues values;
    private final BlindWrites writes;

    SentBody(Contracts contracts, GuardedOperations operations, SentValues values, BlindWrites writes) {
        this.contracts = contracts;
        this.operations = operations;
        this.values = values;
        this.writes = writes;
    }

    /** Returns the values of the body of a request; none if it had no body, or its operation is not guarded. */
    static Map<String, ?> values(@Nullable Object attribute) {
        return attribute instanceof Values kept ? kept.byName() : Map.of();
    }

    /** Returns whether the body of a request without precondition may hold a version. One that was read in another way may. */
    static boolean mayHoldVersion(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Values kept
                ? kept.mayHoldVersion()
                : request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
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
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage inputMessage,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        MediaType type = inputMessage.getHeaders().getContentType();
        boolean isJson = type != null && type.getSubtype().endsWith("json");
        return isJson
                ? new CheckedBody(inputMessage.getHeaders(), values.watch(inputMessage.getBody(), operation(parameter)))
                : inputMessage;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage inputMessage,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        JsonTextCheck text = inputMessage instanceof CheckedBody checked ? checked.getBody() : null;
        if (text != null && text.isBroken()) {
            throw UnstorableValue.of(contracts.style()).toException();
        }
        boolean isNull = Objects.isNull(body); // the JSON null, whatever the signature promises
        if (!isNull && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            GuardedOperation operation = operation(parameter);
            boolean isLookedAt =
                    writes.isPossible(operation, request.getMethod()) && !BlindWriteInterceptor.isConditional(request);
            Values read = new Values(values.snapshot(body, operation, text), isLookedAt && writes.mayHoldVersion(body));
            request.setAttribute(
                    ATTRIBUTE, request.getAttribute(ATTRIBUTE) instanceof Values other ? other.and(read) : read);
        }
        return body;
    }

    private GuardedOperation operation(MethodParameter parameter) {
        Method method = parameter.getMethod();
        return method == null ? GuardedOperation.NONE : operations.of(parameter.getContainingClass(), method);
    }

    /** A body that is checked as it is read. */
    private record CheckedBody(HttpHeaders getHeaders, JsonTextCheck getBody) implements HttpInputMessage {}

    private record Values(Map<String, Object> byName, boolean mayHoldVersion) {

        /** Adds those of another part of the body, without the names for which the parts have different values. */
        Values and(Values other) {
            Map<String, Object> all = new LinkedHashMap<>(byName);
            all.putAll(other.byName);
            all.entrySet()
                    .removeIf(entry -> !byName.getOrDefault(entry.getKey(), entry.getValue())
                            .equals(entry.getValue()));
            return new Values(all, mayHoldVersion || other.mayHoldVersion);
        }
    }
}
