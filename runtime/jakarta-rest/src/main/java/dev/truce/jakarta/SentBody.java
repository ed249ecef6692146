package dev.truce.jakarta;

import dev.truce.runtime.UnstorableValue;
import dev.truce.web.GuardedOperation;
import dev.truce.web.JsonTextCheck;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values of a body as it was read, in case the database finds one of them taken, and refuses a JSON body whose texts are not
 * Unicode.
 */
@Provider
@Priority(Priorities.USER + 1000)
@SuppressWarnings("NullAway.Init") // the container injects the fields
public final class SentBody implements ReaderInterceptor {

    private static final String PROPERTY = "dev.truce.jakarta.sent-body";

    @Context
    Providers providers;

    @Context
    ResourceInfo info;

    /** Creates an interceptor. */
    public SentBody() {}

    /** Returns the values of the body of a request; none if it had no body, or its operation is not guarded. */
    static Map<String, ?> values(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof Values kept ? kept.byName() : Map.of();
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Truce truce = Truce.of(providers);
        GuardedOperation operation = truce.methods().of(info);
        if (!operation.isGuarded()) {
            return context.proceed();
        }
        JsonTextCheck check =
                isJson(context.getMediaType()) ? truce.sentValues().watch(context.getInputStream(), operation) : null;
        if (check != null) {
            context.setInputStream(check);
        }
        Object body = context.proceed();
        if (check != null && check.isBroken()) {
            throw UnstorableValue.of(truce.contracts().style()).toException();
        }
        if (body != null) {
            context.setProperty(PROPERTY, new Values(truce.sentValues().snapshot(body, operation, check)));
            BlindWriteFilter.read(body, context, truce.blindWrites());
        }
        return body;
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }

    private record Values(Map<String, Object> byName) {}
}
