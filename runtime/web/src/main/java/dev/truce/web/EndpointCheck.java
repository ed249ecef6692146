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

    /**
     * Checks that the endpoint and the catalogue of problems do not hide each other.
     *
     * @param route the template of the endpoint's path
     * @param contextPath the path that the route begins with and the catalogue's does not; empty for none
     * @param catalogue the catalogue
     * @throws IllegalStateException if the route is the path of the catalogue, or below it
     */
    public void path(String route, String contextPath, Catalogue catalogue) {
        if (route.startsWith(contextPath) && catalogue.serves(route.substring(contextPath.length()))) {
            throw new IllegalStateException(endpoint + " serves " + route + ", below the path " + contextPath
                    + catalogue.path()
                    + " of the catalogue of problems. Set truce.problems.path, such as truce.problems.path=/errors, and the"
                    + " compiler option -Atruce.problem.base to the same path, so that the type of each problem can be opened."
                    + " truce.problems.enabled=false switches the catalogue off");
        }
    }
}
