package dev.truce.processor.generate;

import org.jspecify.annotations.Nullable;

/** The names of a factory's parameters: each another, and none that hides the constant that the body uses. */
final class Parameters {
    private final DistinctNames names = new DistinctNames();
    private final StringBuilder arguments = new StringBuilder();

    Parameters(@Nullable String constant) {
        if (constant != null) {
            names.add(constant);
        }
    }

    /** Adds a parameter, under the wished name where that is free, and returns its name. */
    String add(String wish) {
        String name = names.add(wish);
        arguments.append(arguments.isEmpty() ? "" : ", ").append(name);
        return name;
    }

    /** All of them, as they are passed on. */
    @Override
    public String toString() {
        return arguments.toString();
    }
}
