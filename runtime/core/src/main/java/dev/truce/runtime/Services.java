package dev.truce.runtime;

import dev.truce.runtime.generated.Representation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Loads the services that the processor has listed in {@code META-INF/services}. */
final class Services {

    private Services() {}

    static List<ResourceContract<?>> contracts(ClassLoader loader) {
        List<ResourceContract<?>> contracts = new ArrayList<>();
        try {
            for (ResourceContract<?> contract :
                    ServiceLoader.load(ResourceContract.class, Objects.requireNonNull(loader, "loader"))) {
                contracts.add(contract);
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw broken(ResourceContract.class, e);
        }
        return contracts;
    }

    static List<Representation<?>> representations(ClassLoader loader) {
        List<Representation<?>> representations = new ArrayList<>();
        try {
            for (Representation<?> representation :
                    ServiceLoader.load(Representation.class, Objects.requireNonNull(loader, "loader"))) {
                representations.add(representation);
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw broken(Representation.class, e);
        }
        return representations;
    }

    private static IllegalStateException broken(Class<?> service, Error cause) {
        return new IllegalStateException(
                "a generated contract cannot be loaded; "
                        + "compile its module again with the version of Truce that runs here, or"
                        + " remove its line from META-INF/services/" + service.getName() + ": " + cause.getMessage(),
                cause);
    }
}
