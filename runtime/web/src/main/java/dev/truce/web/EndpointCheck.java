package dev.truce.web;

import dev.truce.runtime.Contracts;
import java.util.Objects;

/** Checks an endpoint when the application starts. The messages say what to change. */
public final class EndpointCheck {

    private static final String REMEDY =
            " is in no contract. Name truce-processor among the annotationProcessorPaths (Gradle: annotationProcessor) of the module"
                    + " that declares it; a processor that is merely on the class path is ignored from JDK 23 on. If it is named already,"
                    + " the class has no rule (@Unique, @Versioned, @StateTransitions, …), or META-INF/services was lost when jars were"
                    + " merged into one. truce.check-contracts=false starts the application without the rules";

    private final String endpoint;

    /**
     * Creates a check.
     *
     * @param endpoint the class and the method of the endpoint, as a reader finds them
     */
    public EndpointCheck(String endpoint) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    }

    /**
     * Checks that the resources that the endpoint is guarded for have contracts.
     *
     * @param operation the operation of the endpoint
     * @param contracts the application's contracts
     * @throws IllegalStateException if one has none, which means that the processor has not run
     */
    public void contracts(GuardedOperation operation, Contracts contracts) {
        for (Class<?> guarded : operation.resources()) {
            if (contracts.find(guarded) == null) {
                throw new IllegalStateException(
                        guarded.getName() + ", which " + endpoint + " is guarded for," + REMEDY);
            }
        }
    }
}
