package dev.truce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Checks when the application starts that its endpoints and the catalogue of problems do not hide each other. An application that
 * guards no operation has no catalogue, so that it may serve every path itself.
 */
public final class CataloguePathCheck {

    private final Catalogue catalogue;
    private final GuardedMethods guarded;
    private final String contextPath;
    /** The messages about paths that are taken, which count as soon as an operation is guarded. */
    private final List<String> taken = new ArrayList<>();

    /**
     * Creates a check.
     *
     * @param catalogue the catalogue
     * @param guarded knows whether the application guards any operation
     * @param contextPath the path that routes begin with and the catalogue's does not; empty for none
     */
    public CataloguePathCheck(Catalogue catalogue, GuardedMethods guarded, String contextPath) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.guarded = Objects.requireNonNull(guarded, "guarded");
        this.contextPath = Objects.requireNonNull(contextPath, "contextPath");
    }

    /**
     * Checks one endpoint, whose operation has been read before, and the earlier ones if this is the first that is guarded.
     *
     * @param endpoint the class and the method of the endpoint, as a reader finds them
     * @param route the template of the endpoint's path
     * @throws IllegalStateException if an operation is guarded, and a route is the path of the catalogue, or below it; the message says
     *     what to change
     */
    public synchronized void check(String endpoint, String route) {
        if (route.startsWith(contextPath) && catalogue.serves(route.substring(contextPath.length()))) {
            taken.add(endpoint + " serves " + route + ", below the path " + contextPath + catalogue.path()
                    + " of the catalogue of problems. Set truce.problems.path, such as truce.problems.path=/errors, and the"
                    + " compiler option -Atruce.problem.base to the same path, so that the type of each problem can be opened."
                    + " truce.problems.enabled=false switches the catalogue off");
        }
        if (!taken.isEmpty() && guarded.areUsed()) {
            throw new IllegalStateException(taken.get(0));
        }
    }
}
