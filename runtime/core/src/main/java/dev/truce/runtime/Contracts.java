package dev.truce.runtime;

import dev.truce.runtime.generated.Representation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contracts of an application: its resources, as integrations see them. Immutable. */
public final class Contracts {

    private final Resources resources;
    private final Representations representations;
    private final ProblemTypes problemTypes;

    private Contracts(List<ResourceContract<?>> contracts, List<Representation<?>> representations) {
        this.resources = new Resources(contracts);
        this.representations = new Representations(representations, resources);
        this.problemTypes = new ProblemTypes(resources.all());
    }

    /**
     * Finds all contracts and representations that annotation processing has listed in {@code META-INF/services}.
     *
     * @param loader the class loader of the application
     * @return the contracts, none if nothing is listed
     * @throws IllegalStateException if one of them cannot be created, or two are for one class, of one name, or have
     * one problem
     *     type
     */
    public static Contracts load(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return new Contracts(Services.contracts(loader), Services.representations(loader));
    }

    /**
     * Creates the contracts of an application from a list.
     *
     * @param contracts the contracts of the application's resources
     * @return the contracts, without representations
     * @throws IllegalStateException if two are for one class, of one name, or have one problem type
     */
    public static Contracts of(ResourceContract<?>... contracts) {
        return new Contracts(List.of(contracts), List.of());
    }

    /**
     * Adds representations.
     *
     * @param added the representations
     * @return contracts that differ in this only
     * @throws IllegalStateException if two are for one class
     */
    public Contracts withRepresentations(Representation<?>... added) {
        List<Representation<?>> more = new ArrayList<>(representations.all());
        more.addAll(Arrays.asList(added));
        return new Contracts(resources.all(), more);
    }

    /**
     * Returns all contracts.
     *
     * @return the contracts, sorted by name
     */
    public Collection<ResourceContract<?>> all() {
        return resources.all();
    }

    /**
     * Returns the contract of a class or of the nearest superclass that has one, such as the class that a proxy
     * extends.
     *
     * @param <R> the type of the resource
     * @param type the class of a resource
     * @return the contract; {@code null} if the class is not a resource
     */
    @SuppressWarnings("unchecked") // the contract of a superclass of R takes every R
    public <R> @Nullable ResourceContract<R> find(Class<R> type) {
        return (ResourceContract<R>) resources.find(Objects.requireNonNull(type, "type"));
    }

    /**
     * Returns the contract with a name.
     *
     * @param name a resource's name on the wire
     * @return the contract; {@code null} if there is none
     */
    public @Nullable ResourceContract<?> byName(String name) {
        return resources.byName(name);
    }

    /**
     * Returns the problem types of all resources and of the runtime itself.
     *
     * @return the types, sorted by URI
     */
    public List<ProblemType> problemTypes() {
        return problemTypes.all();
    }

    /**
     * Finds a problem type.
     *
     * @param codeOrUri its code or its URI
     * @return the type, the first by URI if several resources have one code; {@code null} if there is none
     */
    public @Nullable ProblemType problemType(String codeOrUri) {
        return problemTypes.find(codeOrUri);
    }

    /**
     * Returns the style of the problems that belong to no resource.
     *
     * @return the style of the first contract by name; {@link ProblemStyle#DEFAULT} if there is none
     */
    public ProblemStyle style() {
        return problemTypes.style();
    }

    /**
     * Returns the entity tag of the resource that an answer shows.
     *
     * @param resourceOrRepresentation a resource or a representation
     * @return the tag; {@code null} if the class is neither, or has no version
     */
    public @Nullable EntityTag etag(Object resourceOrRepresentation) {
        Class<?> type = Objects.requireNonNull(resourceOrRepresentation, "resourceOrRepresentation")
                .getClass();
        return resources.find(type) != null
                ? resources.etag(resourceOrRepresentation)
                : representations.etag(resourceOrRepresentation);
    }

    /**
     * Whether the entity tag of an answer changes whenever its content changes. A subclass may show more than the
     * class that the tag was declared for.
     *
     * @param resourceOrRepresentation a resource, or what represents one
     * @return {@code false} if a client that has the tag must still get the answer
     */
    public boolean isCoveredByTag(Object resourceOrRepresentation) {
        Class<?> type = Objects.requireNonNull(resourceOrRepresentation, "resourceOrRepresentation")
                .getClass();
        ResourceContract<?> resource = resources.find(type);
        if (resource != null) {
            return isShownAs(type, resource.type()) && resource.isCoveredByTag();
        }
        Representation<?> representation = representations.find(type);
        return representation != null && isShownAs(type, representation.type()) && representation.isCoveredByTag();
    }

    /**
     * Whether an answer shows a resource of a class.
     *
     * @param resourceOrRepresentation a resource, or what represents one
     * @param type the class of a resource, or that of a proxy
     * @return {@code true} if both have one contract
     */
    public boolean shows(Object resourceOrRepresentation, Class<?> type) {
        ResourceContract<?> contract = resources.find(type);
        Class<?> shown = Objects.requireNonNull(resourceOrRepresentation, "resourceOrRepresentation")
                .getClass();
        Representation<?> representation = representations.find(shown);
        return contract != null
                && contract.equals(resources.find(representation == null ? shown : representation.resource()));
    }

    /**
     * Whether an object shows only the members of its declared class. Proxies of Hibernate, Spring and the like add
     * none.
     */
    private static boolean isShownAs(Class<?> type, Class<?> declared) {
        return type == declared
                || type.getName().contains("$$")
                || type.getName().contains("$HibernateProxy$");
    }

    /**
     * Returns the problem of a conflict, with the JSON names of its resource's representations.
     *
     * @param conflict the conflict
     * @return a problem without {@code instance}
     */
    public Problem problem(Conflict conflict) {
        Problem problem = Problem.of(conflict);
        var names = representations.namesOf(conflict.type().resource());
        return names == null ? problem : problem.withNames(names);
    }
}
