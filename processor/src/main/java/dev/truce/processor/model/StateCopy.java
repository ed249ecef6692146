package dev.truce.processor.model;

import java.util.List;

/** The ways in which a class offers a copy in another state. Each name is accessible from the class's package. */
public sealed interface StateCopy {

    /** Whether the resource itself changes, and not a copy of it. */
    default boolean mutates() {
        return this instanceof Write;
    }

    /**
     * The canonical constructor of a record.
     *
     * @param components the names of the components, in their order
     */
    record Canonical(List<String> components) implements StateCopy {
        public Canonical {
            components = List.copyOf(components);
        }
    }

    /**
     * A method that takes the state and returns a copy.
     *
     * @param method its name, such as {@code withStatus}
     */
    record Wither(String method) implements StateCopy {}

    /**
     * A constructor that takes an instance, and then a write to the copy.
     *
     * @param write how the state is written
     */
    record Constructor(Write write) implements StateCopy {}

    /**
     * {@code toBuilder()}, a method of what it returns that takes the state, and {@code build()}.
     *
     * @param method the name of the method that takes the state
     */
    record Builder(String method) implements StateCopy {}

    /**
     * A write to the instance.
     *
     * @param name the method that takes the state, or the field
     * @param isField whether it is the field
     */
    record Write(String name, boolean isField) implements StateCopy {}
}
