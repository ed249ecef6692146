package dev.truce.jakarta;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import org.jspecify.annotations.Nullable;

/** Finds the beans of an application that has CDI. */
final class CdiBeans {

    private CdiBeans() {}

    /** Returns the beans; {@code null} if the application has no CDI, or its container does not know this module. */
    static @Nullable ApplicationBeans find() {
        return ClassPath.has("jakarta.enterprise.inject.spi.CDI") ? Container.find() : null;
    }

    /** A class of its own, since the API may be absent. */
    private static final class Container {

        static @Nullable ApplicationBeans find() {
            Instance<ApplicationBeans> beans;
            try {
                beans = CDI.current().select(ApplicationBeans.class);
            } catch (IllegalStateException e) {
                return null; // the API is on the class path, and nothing provides it
            }
            return beans.isResolvable() ? beans.get() : null;
        }
    }
}
