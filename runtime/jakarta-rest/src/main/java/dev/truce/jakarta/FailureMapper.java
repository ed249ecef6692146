package dev.truce.jakarta;

import dev.truce.web.FoundConflict;
import dev.truce.web.Outcome;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Providers;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Answers exceptions of one type that are conflicts. Every other exception goes to the mapper that the application has for a
 * superclass of the type, as if this one did not exist; without such a mapper it is logged and answered with 500.
 *
 * <p>An application subclasses it for the exception of a library that Truce does not know:
 *
 * <pre>{@code
 * @Provider
 * public class JooqMapper extends FailureMapper<org.jooq.exception.DataAccessException> {}
 * }</pre>
 *
 * @param <E> the type of the exceptions
 */
@SuppressWarnings("NullAway.Init") // the container injects the fields
public abstract class FailureMapper<E extends Throwable> implements ExceptionMapper<E> {

    private static final Logger LOG = System.getLogger("dev.truce.jakarta");

    @Context
    Providers providers;

    @Context
    ResourceInfo info;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    /** Creates a mapper. */
    protected FailureMapper() {}

    @Override
    public Response toResponse(E failure) {
        Truce truce = Truce.of(providers);
        if (truce.settings().excludes(getClass())) {
            return map(failure, providers);
        }
        RestRequest client = RestRequest.of(truce, request.getMethod(), info, uri, headers);
        Outcome outcome = truce.find(failure, client);
        if (outcome instanceof FoundConflict found) {
            return Response.status(found.conflict().type().status())
                    .entity(new FailedRequest(truce, failure, client, found))
                    .build();
        }
        return outcome instanceof Outcome.Missing ? map(new NotFoundException(), providers) : map(failure, providers);
    }

    /** Answers an exception as the application does without this module. */
    private static Response map(Throwable failure, Providers providers) {
        boolean isQuarkus = ClassPath.has(QuarkusMappers.NEEDED);
        Throwable mapped = failure;
        while (mapped != null) {
            ExceptionMapper<Throwable> mapper = ofApplication(mapped.getClass(), providers);
            if (mapper != null) {
                return isQuarkus ? QuarkusMappers.map(mapper, mapped) : mapper.toResponse(mapped);
            }
            mapped = isQuarkus ? QuarkusMappers.unwrapped(mapped) : null;
        }
        if (failure instanceof NotFoundException missing) {
            return missing.getResponse();
        }
        LOG.log(Level.ERROR, "The request has failed", failure);
        return Response.serverError().build();
    }

    /** Returns the mapper that the application has for a class or its nearest superclass; {@code null} if it has none. */
    private static @Nullable ExceptionMapper<Throwable> ofApplication(Class<?> nearest, Providers providers) {
        for (Class<?> type = nearest;
                type != null && Throwable.class.isAssignableFrom(type);
                type = type.getSuperclass()) {
            ExceptionMapper<Throwable> mapper = mapper(type, providers);
            if (mapper != null && !(mapper instanceof FailureMapper)) {
                return mapper;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked") // a mapper of a superclass takes the exception
    private static @Nullable ExceptionMapper<Throwable> mapper(Class<?> type, Providers providers) {
        return (ExceptionMapper<Throwable>) providers.getExceptionMapper(type.asSubclass(Throwable.class));
    }
}
