package dev.truce.jakarta;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;

/** Asks the mappers that Quarkus makes of methods with {@code @ServerExceptionMapper}: they refuse to answer without Quarkus's own request. */
final class QuarkusMappers {
    /** The class without which this one cannot be loaded. */
    static final String NEEDED = "org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper";

    private QuarkusMappers() {}

    static Response map(ExceptionMapper<Throwable> mapper, Throwable failure) {
        return mapper instanceof ResteasyReactiveExceptionMapper<Throwable> quarkus
                ? quarkus.toResponse(failure, CurrentRequestManager.get())
                : mapper.toResponse(failure);
    }
}
