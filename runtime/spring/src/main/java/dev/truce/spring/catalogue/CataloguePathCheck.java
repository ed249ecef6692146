package dev.truce.spring.catalogue;

import dev.truce.spring.web.GuardedOperations;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Fails the start of an application that serves the path of the catalogue itself: one of the two would hide the other. */
final class CataloguePathCheck implements SmartInitializingSingleton {

    private final GuardedOperations operations;
    private final String path;
    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    CataloguePathCheck(
            GuardedOperations operations, String path, ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.operations = operations;
        this.path = path;
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!operations.areUsed()) {
            return;
        }
        Set<String> taken = new TreeSet<>();
        mappings.orderedStream()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
                    for (String pattern : info.getPatternValues()) {
                        if (pattern.equals(path) || pattern.startsWith(path + "/")) {
                            taken.add(pattern + " (" + method.getShortLogMessage() + ")");
                        }
                    }
                }));
        if (!taken.isEmpty()) {
            throw new CataloguePathTakenException(path, taken);
        }
    }
}
