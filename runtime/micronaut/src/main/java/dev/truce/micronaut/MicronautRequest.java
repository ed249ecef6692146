package dev.truce.micronaut;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.ClientRequest;
import dev.truce.web.GuardedOperation;
import dev.truce.web.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request of Micronaut.
 *
 * @param request the request
 * @param operation the operation of its controller method
 * @param contextPath the path that the application is served under
 * @param preconditions reads the headers
 * @param sent supplies the values that the client sent in its body
 */
record MicronautRequest(
        HttpRequest<?> request,
        GuardedOperation operation,
        String contextPath,
        Preconditions preconditions,
        Supplier<Map<String, ?>> sent)
        implements ClientRequest {

    @Override
    public String method() {
        return request.getMethodName();
    }

    @Override
    public String path() {
        return request.getUri().getRawPath();
    }

    /** A header that breaks the grammar, or {@code *}, names no language. */
    @Override
    public Locale locale() {
        try {
            Locale first = request.getLocale().orElse(Locale.ROOT);
            return first.getLanguage().equals("*") ? Locale.ROOT : first;
        } catch (RuntimeException e) {
            return Locale.ROOT;
        }
    }

    @Override
    public @Nullable String route() {
        return GuardedRoutes.template(request);
    }

    @Override
    public IfMatch ifMatch() {
        return preconditions.ifMatch(request.getHeaders().getAll(HttpHeaders.IF_MATCH));
    }

    @Override
    public IfNoneMatch ifNoneMatch() {
        return preconditions.ifNoneMatch(request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH));
    }

    @Override
    public Map<String, String> pathVariables() {
        return GuardedRoutes.variables(request);
    }

    @Override
    public Map<String, ?> bodyValues() {
        return sent.get();
    }
}
