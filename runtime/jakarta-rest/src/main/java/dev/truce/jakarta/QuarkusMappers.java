package dev.truce.jakarta;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.common.core.BlockingOperationSupport;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.spi.AsyncExceptionMapperContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveAsyncExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
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

    private static final Logger LOG = System.getLogger("dev.truce.jakarta");

    private QuarkusMappers() {}

    /**
     * Returns the exception that Quarkus passes on to the mappers where none takes the failure itself; {@code null} if it passes none
     * on.
     */
    static @Nullable Throwable unwrapped(Throwable failure) {
        return UNWRAPPED.contains(failure.getClass().getName()) ? failure.getCause() : null;
    }

    static Response map(ExceptionMapper<Throwable> mapper, Throwable failure) {
        if (mapper instanceof ResteasyReactiveExceptionMapper<Throwable> quarkus) {
            return quarkus.toResponse(failure, CurrentRequestManager.get());
        }
        return mapper instanceof ResteasyReactiveAsyncExceptionMapper<Throwable> later
                ? await(later, failure)
                : mapper.toResponse(failure);
    }

    /** Asks a mapper whose method returns a {@code Uni}. */
    private static Response await(ResteasyReactiveAsyncExceptionMapper<Throwable> mapper, Throwable failure) {
        LaterAnswer answer = new LaterAnswer();
        mapper.asyncResponse(failure, answer);
        if (answer.resumed.isDone() || BlockingOperationSupport.isBlockingAllowed()) {
            return answer.resumed.join();
        }
        LOG.log(
                Level.ERROR,
                "The mapper of the failure answers later, and a request on an I/O thread cannot wait for it",
                failure);
        return Response.serverError().build();
    }

    private static final class LaterAnswer implements AsyncExceptionMapperContext {
        private final CompletableFuture<Response> resumed = new CompletableFuture<>();
        private volatile @Nullable Response response;

        @Override
        public ServerRequestContext serverRequestContext() {
            return CurrentRequestManager.get();
        }

        @Override
        public void suspend() {
            // nothing goes on before the answer is there
        }

        @Override
        public void setResponse(Response answer) {
            response = answer;
        }

        @Override
        public void resume() {
            Response answer = response;
            resumed.complete(answer == null ? Response.serverError().build() : answer);
        }
    }
}
