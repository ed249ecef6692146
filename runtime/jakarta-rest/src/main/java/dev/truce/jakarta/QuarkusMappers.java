package dev.truce.jakarta;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Asks the mappers that Quarkus makes of methods with {@code @ServerExceptionMapper}: they refuse to answer without Quarkus's own request. */
final class QuarkusMappers {
    /** The class without which this one cannot be loaded. */
    static final String NEEDED = "org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper";

    /** By name, since an application need not have the libraries. */
    private static final Set<String> UNWRAPPED = Set.of(
            "io.quarkus.arc.ArcUndeclaredThrowableException",
            "jakarta.persistence.PersistenceException",
            "jakarta.transaction.RollbackException");

    private QuarkusMappers() {}

    /**
     * Returns the exception that Quarkus passes on to the mappers where none takes the failure itself; {@code null} if it passes none
     * on.
     */
    static @Nullable Throwable unwrapped(Throwable failure) {
        return UNWRAPPED.contains(failure.getClass().getName()) ? failure.getCause() : null;
    }

    static Response map(ExceptionMapper<Throwable> mapper, Throwable failure) {
        return mapper instanceof ResteasyReactiveExceptionMapper<Throwable> quarkus
                ? quarkus.toResponse(failure, CurrentRequestManager.get())
                : mapper.toResponse(failure);
    }
}
