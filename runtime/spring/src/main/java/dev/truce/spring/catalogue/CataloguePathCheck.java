package dev.truce.spring.catalogue;

import dev.truce.runtime.Contracts;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Fails the start of an application that serves the path of the catalogue itself: one of the two would hide the other. */
final class CataloguePathCheck implements SmartInitializingSingleton {

    private final Contracts contracts;
    private final String path;
    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    CataloguePathCheck(Contracts contracts, String path, ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.contracts = contracts;
        this.path = path;
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (contracts.all().isEmpty()) {
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
