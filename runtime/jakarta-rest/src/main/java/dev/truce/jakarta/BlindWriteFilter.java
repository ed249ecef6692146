package dev.truce.jakarta;

import dev.truce.web.BlindWrites;
import dev.truce.web.GuardedOperation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Reports blind writes. Of the request's filters it is the last but {@link PreconditionLines}, which changes headers: a request that another
 * filter answers, as it replays an answer, does not reach it.
 */
@Provider
@Priority(Integer.MAX_VALUE - 1)
@SuppressWarnings("NullAway.Init") // the container injects the fields
public final class BlindWriteFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PROPERTY = "dev.truce.jakarta.blind-write";

    @Context
    Providers providers;

    @Context
    ResourceInfo info;

    /** Creates a filter. */
    public BlindWriteFilter() {}

    /** What is known of the body of a request that may be a blind write. */
    private enum Body {
        /** It has not been read yet, or not by a reader of entities. */
        UNKNOWN,
        /** It is empty, or holds no version. */
        UNVERSIONED
    }

    /** Notes what a body holds that was just read. */
    static void read(Object body, ReaderInterceptorContext context, BlindWrites writes) {
        if (context.getProperty(PROPERTY) != null && !writes.mayHoldVersion(body)) {
            context.setProperty(PROPERTY, Body.UNVERSIONED);
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = info.getResourceMethod();
        if (method == null) {
            return;
        }
        Truce truce = Truce.of(providers);
        if (truce.blindWrites().isPossible(truce.methods().of(info), request.getMethod())
                && !isConditional(request.getHeaders())
                && !truce.blindWrites().mayTakeVersion(method)) {
            request.setProperty(PROPERTY, hasBody(request) ? Body.UNKNOWN : Body.UNVERSIONED);
        }
    }

    private static boolean isConditional(MultivaluedMap<String, String> headers) {
        for (int i = 0; i < BlindWrites.PRECONDITIONS.size(); i++) {
            if (isSent(headers, BlindWrites.PRECONDITIONS.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || isSent(request.getHeaders(), "Transfer-Encoding");
    }

    private static boolean isSent(MultivaluedMap<String, String> headers, String name) {
        List<String> lines = headers.get(name);
        return lines != null && !lines.isEmpty();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status >= 200 && status < 300 && request.getProperty(PROPERTY) == Body.UNVERSIONED) {
            Truce truce = Truce.of(providers);
            GuardedOperation operation = truce.methods().of(info);
            truce.blindWrites().written(operation, request.getMethod(), ResourceMethods.route(info), status);
        }
    }
}
