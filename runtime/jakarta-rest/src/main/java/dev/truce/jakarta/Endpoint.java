package dev.truce.jakarta;

import dev.truce.web.EndpointCheck;
import dev.truce.web.GuardedOperation;
import dev.truce.web.idempotency.IdempotentOperation;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * A resource method that is checked when the application starts.
 *
 * @param resource the resource class
 * @param method the resource method
 */
record Endpoint(Class<?> resource, Method method) {

    /** By name, since an application need not have the libraries. */
    private static final Set<String> STREAMED = Set.of(
            StreamingOutput.class.getName(),
            "java.util.concurrent.Flow$Publisher",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.mutiny.Multi");

    /**
     * Notes which method its path has, and checks that the resources that the method is guarded for have contracts, that no path is that
     * of the catalogue, and that its answer can be stored if it is idempotent.
     *
     * @throws IllegalStateException if not; the message says what to change
     */
    void check(Truce truce) {
        truce.allowed().add(resource, method);
        EndpointCheck check = new EndpointCheck(toString());
        GuardedOperation operation = truce.methods().guarded().of(resource, method);
        if (truce.settings().checkContracts()) {
            check.contracts(operation, truce.contracts());
        }
        if (truce.settings().problems()) {
            truce.cataloguePath().check(toString(), ResourceMethods.route(resource, method));
        }
        if (IdempotentOperation.of(resource, method) != null) {
            checkAnswer();
            truce.idempotency().report();
        }
    }

    private void checkAnswer() {
        boolean isStreamed = STREAMED.contains(method.getReturnType().getName())
                || Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(Suspended.class)
                                || SseEventSink.class.isAssignableFrom(parameter.getType()));
        if (isStreamed || CompletionStage.class.isAssignableFrom(method.getReturnType())) {
            throw new IllegalStateException("@Idempotent on " + this
                    + " cannot store an answer that is made on another thread, or streamed; return the entity itself");
        }
    }

    @Override
    public String toString() {
        return resource.getName() + "#" + method.getName();
    }
}
