package dev.truce.jakarta;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the headers of resource methods that have a parameter {@code @HeaderParam("If-Match") IfMatch} or {@code
 * @HeaderParam("If-None-Match") IfNoneMatch}. Containers convert only the first line of a header, and some pass {@code null} for an
 * absent one without asking a converter. It is the last of the request's filters, so that others see the headers as they were sent.
 */
@Provider
@Priority(Integer.MAX_VALUE)
@SuppressWarnings("NullAway.Init") // the container injects the field
public final class PreconditionLines implements ContainerRequestFilter {

    /** The value that converters receive for an absent header. No client can send it, because it ends a line. */
    static final String ABSENT = "\n";

    @Context
    ResourceInfo info;

    /** Creates a filter. */
    public PreconditionLines() {}

    /** Returns the lines of a header as the client has sent them. */
    static @Nullable List<String> sent(@Nullable List<String> lines) {
        return lines == null || lines.contains(ABSENT) ? null : lines;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        TakenPrecondition.clear();
        Method method = info.getResourceMethod();
        if (method == null) {
            return;
        }
        for (Class<?> parameter : method.getParameterTypes()) {
            if (parameter == IfMatch.class) {
                prepare(HttpHeaders.IF_MATCH, request);
            } else if (parameter == IfNoneMatch.class) {
                prepare(HttpHeaders.IF_NONE_MATCH, request);
            }
        }
    }

    private static void prepare(String header, ContainerRequestContext request) {
        List<String> lines = request.getHeaders().get(header);
        String joined = lines == null || lines.isEmpty() ? ABSENT : String.join(", ", lines);
        // a list of its own: the one that is there cannot be changed in every container
        request.getHeaders().put(header, new ArrayList<>(List.of(joined)));
    }
}
