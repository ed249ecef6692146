package dev.truce.web;

import dev.truce.Guarded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What {@code @Guarded} declares on an endpoint.
 *
 * @param resources the classes of its resources, in the order of the annotations
 * @param transitions the transitions that it fires
 */
public record GuardedOperation(List<Class<?>> resources, List<String> transitions) {

    /** The operation of an endpoint without {@code @Guarded}. */
    public static final GuardedOperation NONE = new GuardedOperation(List.of(), List.of());

    /**
     * Creates an operation.
     *
     * @param resources the classes of its resources
     * @param transitions the transitions that it fires
     */
    public GuardedOperation {
        resources = List.copyOf(resources);
        transitions = List.copyOf(transitions);
    }

    /**
     * Creates the operation that annotations declare.
     *
     * @param annotations the annotations of one endpoint, in their order
     * @return the operation, {@link #NONE} if there is no annotation
     */
    public static GuardedOperation of(Collection<Guarded> annotations) {
        List<Class<?>> resources = new ArrayList<>();
        List<String> transitions = new ArrayList<>();
        for (Guarded annotation : annotations) {
            resources.add(annotation.value());
            transitions.addAll(List.of(annotation.transition()));
        }
        return resources.isEmpty() ? NONE : new GuardedOperation(resources, transitions);
    }
}
