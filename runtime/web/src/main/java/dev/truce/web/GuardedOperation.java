package dev.truce.web;

import dev.truce.Guarded;
import dev.truce.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The declaration of {@code @Guarded} on an endpoint.
 *
 * @param parts one part for each annotation, in their order
 */
public record GuardedOperation(List<Part> parts) {

    /** The operation of an endpoint without {@code @Guarded}. */
    public static final GuardedOperation NONE = new GuardedOperation(List.of());

    private static final Set<String> CHANGING = Set.of("PUT", "PATCH", "DELETE");

    /**
     * Creates an operation.
     *
     * @param parts one part for each annotation
     */
    public GuardedOperation {
        parts = List.copyOf(parts);
    }

    /**
     * The declaration of one {@code @Guarded}.
     *
     * @param resource the class of the resource
     * @param kind what the endpoint does to it
     * @param transitions the transitions that it fires
     * @param refusals the codes of the refusals that it can raise
     */
    public record Part(Class<?> resource, Operation kind, List<String> transitions, List<String> refusals) {

        /**
         * Creates a part.
         *
         * @param resource the class of the resource
         * @param kind what the endpoint does to it
         * @param transitions the transitions that it fires
         * @param refusals the codes of the refusals that it can raise
         */
        public Part {
            Objects.requireNonNull(resource, "resource");
            Objects.requireNonNull(kind, "kind");
            transitions = List.copyOf(transitions);
            refusals = List.copyOf(refusals);
        }

        /**
         * Returns whether the endpoint writes a resource that its client has read before.
         *
         * @param method the method of the request, which decides where the annotation leaves it open
         * @return {@code false} for an endpoint that creates or only reads
         */
        public boolean changes(String method) {
            return switch (kind) {
                case UPDATE, UPSERT, DELETE -> true;
                case CREATE, READ, LIST, NONE -> false;
                case AUTO -> !transitions.isEmpty() || CHANGING.contains(method);
            };
        }

        /**
         * Returns whether the endpoint replaces what is stored, where its client names no version.
         *
         * @param method the method of the request, which decides where the annotation leaves it open
         * @return {@code false} for an endpoint that changes nothing, and for a transition, which compares the state as it writes
         */
        public boolean overwrites(String method) {
            return changes(method) && (kind != Operation.AUTO || transitions.isEmpty());
        }
    }

    /**
     * Creates the operation that annotations declare.
     *
     * @param annotations the annotations of one endpoint, in their order
     * @return the operation, {@link #NONE} if there is no annotation
     */
    public static GuardedOperation of(Collection<Guarded> annotations) {
        return annotations.isEmpty()
                ? NONE
                : new GuardedOperation(annotations.stream()
                        .map(guarded -> new Part(
                                guarded.value(),
                                guarded.operation(),
                                List.of(guarded.transition()),
                                List.of(guarded.refusals())))
                        .toList());
    }

    /**
     * Tells whether the endpoint declares anything.
     *
     * @return {@code false} for an endpoint without {@code @Guarded}
     */
    public boolean isGuarded() {
        return !parts.isEmpty();
    }

    /**
     * Returns the resources of the endpoint.
     *
     * @return their classes, in the order of the annotations
     */
    public List<Class<?>> resources() {
        return parts.stream().<Class<?>>map(Part::resource).toList();
    }
}
