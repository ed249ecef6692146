package dev.truce.spring.request;

import java.util.List;

/**
 * What {@code @Guarded} says of an endpoint.
 *
 * @param resources the classes of its resources, in the order of the annotations
 * @param transitions the transitions that it fires
 */
public record GuardedOperation(List<Class<?>> resources, List<String> transitions) {

    /** Of an endpoint without {@code @Guarded}. */
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
}
