package dev.truce.jakarta;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.ClientRequest;
import dev.truce.web.GuardedOperation;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of Jakarta REST. It holds values and not the framework's objects, which belong to the request's thread.
 *
 * @param operation the operation of its resource method
 * @param method the method of the request
 * @param path the raw path
 * @param contextPath the path of the base URI, without the last slash
 * @param locale the language that the client prefers
 * @param route the template of the path; {@code null} if no route matched
 * @param ifMatch the header {@code If-Match}
 * @param ifNoneMatch the header {@code If-None-Match}
 * @param pathVariables the variables in the path, by name
 * @param bodyValues the values that the client sent in its body, by name
 */
record RestRequest(
        GuardedOperation operation,
        String method,
        String path,
        String contextPath,
        Locale locale,
        @Nullable String route,
        IfMatch ifMatch,
        IfNoneMatch ifNoneMatch,
        Map<String, String> pathVariables,
        Map<String, ?> bodyValues)
        implements ClientRequest {

    static RestRequest of(Truce truce, String method, ResourceInfo info, UriInfo uri, HttpHeaders headers) {
        return new RestRequest(
                truce.methods().of(info),
                method,
                uri.getRequestUri().getRawPath(),
                contextPath(uri),
                locale(headers),
                ResourceMethods.route(info),
                truce.preconditions().ifMatch(PreconditionLines.sent(headers.getRequestHeader(HttpHeaders.IF_MATCH))),
                truce.preconditions()
                        .ifNoneMatch(PreconditionLines.sent(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH))),
                variables(uri),
                Map.of());
    }

    RestRequest withBodyValues(Map<String, ?> values) {
        return new RestRequest(
                operation, method, path, contextPath, locale, route, ifMatch, ifNoneMatch, pathVariables, values);
    }

    static String contextPath(UriInfo uri) {
        return uri.getBaseUri().getRawPath().replaceFirst("/+$", "");
    }

    private static Map<String, String> variables(UriInfo uri) {
        Map<String, String> variables = new LinkedHashMap<>();
        uri.getPathParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                variables.put(name, values.get(0));
            }
        });
        return variables;
    }

    /** A header that breaks the grammar, or {@code *}, names no language. */
    private static Locale locale(HttpHeaders headers) {
        try {
            List<Locale> locales = headers.getAcceptableLanguages();
            Locale first = locales.isEmpty() ? Locale.ROOT : locales.get(0);
            return first.getLanguage().equals("*") ? Locale.ROOT : first;
        } catch (RuntimeException e) {
            return Locale.ROOT;
        }
    }
}
