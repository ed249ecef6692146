package dev.truce.web;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import org.jspecify.annotations.Nullable;

/** Finds the classes that persistence libraries know by name. A resource is found among the contracts, without reflection. */
public final class EntityClasses {

    private final Contracts contracts;

    /**
     * Creates the finder.
     *
     * @param contracts the application's contracts
     */
    public EntityClasses(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * Finds a class.
     *
     * @param name the name of an entity's class, as {@link Class#getName()} gives it; {@code null} if the library does not know it
     * @return the class; {@code null} if there is none of that name
     */
    public @Nullable Class<?> byName(@Nullable String name) {
        if (name == null) {
            return null;
        }
        for (ResourceContract<?> contract : contracts.all()) {
            if (contract.type().getName().equals(name)) {
                return contract.type();
            }
        }
        try {
            ClassLoader own = contracts.getClass().getClassLoader();
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            return Class.forName(name, false, context == null ? own : context);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
