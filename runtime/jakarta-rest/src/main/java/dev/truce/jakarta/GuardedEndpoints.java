package dev.truce.jakarta;

import dev.truce.web.Catalogue;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Checks each resource method when the application starts: the resource that it names must have a contract, and its path must not be
 * that of the catalogue.
 */
@Provider
@SuppressWarnings("NullAway.Init") // the container injects the field
public final class GuardedEndpoints implements DynamicFeature {

    private static final String REMEDY =
            " is in no contract. Name truce-processor among the annotationProcessorPaths (Gradle:"
                    + " annotationProcessor) of the module that declares it; a processor that is merely on the class path is ignored"
                    + " from JDK 23 on. If it is named already, the class has no rule (@Unique, @Versioned, @StateTransitions, …), or"
                    + " META-INF/services was lost when jars were merged into one. truce.check-contracts=false starts the application"
                    + " without the rules";

    @Context
    Providers providers;

    /** Creates a feature. */
    public GuardedEndpoints() {}

    @Override
    public void configure(ResourceInfo info, FeatureContext context) {
        Truce truce = Truce.of(providers);
        for (Class<?> resource : truce.methods().of(info).resources()) {
            if (truce.settings().checkContracts() && truce.contracts().find(resource) == null) {
                throw new IllegalStateException(
                        resource.getName() + ", which " + name(info) + " is guarded for," + REMEDY);
            }
        }
        if (truce.settings().problems()) {
            check(truce.catalogue(), info);
        }
    }

    private static void check(Catalogue catalogue, ResourceInfo info) {
        String route = GuardedMethods.route(info);
        if (route != null && (route.equals(catalogue.path()) || route.startsWith(catalogue.path() + "/"))) {
            throw new IllegalStateException(name(info) + " serves " + route + ", below the path " + catalogue.path()
                    + " of the catalogue of problems. Set truce.problems.path, such as truce.problems.path=/errors, and the"
                    + " compiler option -Atruce.problem.base to the same path, so that the type of each problem can be opened."
                    + " truce.problems.enabled=false switches the catalogue off");
        }
    }

    private static String name(ResourceInfo info) {
        return info.getResourceClass().getName() + "#"
                + info.getResourceMethod().getName();
    }
}
