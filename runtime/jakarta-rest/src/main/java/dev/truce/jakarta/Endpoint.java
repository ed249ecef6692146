package dev.truce.jakarta;

import dev.truce.web.Catalogue;
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

    private static final String REMEDY =
            " is in no contract. Name truce-processor among the annotationProcessorPaths (Gradle:"
                    + " annotationProcessor) of the module that declares it; a processor that is merely on the class path is ignored"
                    + " from JDK 23 on. If it is named already, the class has no rule (@Unique, @Versioned, @StateTransitions, …), or"
                    + " META-INF/services was lost when jars were merged into one. truce.check-contracts=false starts the application"
                    + " without the rules";

    /** By name, since an application need not have the libraries. */
    private static final Set<String> STREAMED = Set.of(
            StreamingOutput.class.getName(),
            "java.util.concurrent.Flow$Publisher",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.mutiny.Multi");

    /**
     * Checks that the resources that the method is guarded for have contracts, that its path is not that of the catalogue, and that its
     * answer can be stored if it is idempotent.
     *
     * @throws IllegalStateException if not; the message says what to change
     */
    void check(Truce truce) {
        for (Class<?> guarded : truce.methods().guarded().of(method).resources()) {
            if (truce.settings().checkContracts() && truce.contracts().find(guarded) == null) {
                throw new IllegalStateException(guarded.getName() + ", which " + this + " is guarded for," + REMEDY);
            }
        }
        if (truce.settings().problems()) {
            check(truce.catalogue());
        }
        if (IdempotentOperation.of(method) != null) {
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

    private void check(Catalogue catalogue) {
        String route = ResourceMethods.route(resource, method);
        if (route.equals(catalogue.path()) || route.startsWith(catalogue.path() + "/")) {
            throw new IllegalStateException(this + " serves " + route + ", below the path " + catalogue.path()
                    + " of the catalogue of problems. Set truce.problems.path, such as truce.problems.path=/errors, and the"
                    + " compiler option -Atruce.problem.base to the same path, so that the type of each problem can be opened."
                    + " truce.problems.enabled=false switches the catalogue off");
        }
    }

    @Override
    public String toString() {
        return resource.getName() + "#" + method.getName();
    }
}
