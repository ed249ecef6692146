package dev.truce.processor;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files in {@code META-INF/services} by which an application finds what was generated, without reflection. */
final class ServiceFiles {
    private static final String DIRECTORY = "META-INF/services/";

    private ServiceFiles() {}

    /**
     * The files of a contract, by path.
     *
     * @param own the resources of this compilation; those of other modules have been named there
     */
    static Map<String, String> of(Contract contract, Collection<ClassRef> own) {
        Map<String, String> files = new TreeMap<>();
        put(
                files,
                "dev.truce.runtime.ResourceContract",
                contract.resources().stream()
                        .filter(resource -> resource.isUsable() && own.contains(resource.type()))
                        .map(Resource::type)
                        .map(type -> type.companion("Guard").binaryName() + "$Contract")
                        .toList());
        put(
                files,
                "dev.truce.runtime.Representation",
                contract.representations().stream()
                        .filter(representation -> contract.resource(representation.resource())
                                .filter(Resource::isUsable)
                                .isPresent())
                        .map(Representation::type)
                        .map(type -> type.companion("Representation").binaryName())
                        .toList());
        return files;
    }

    private static void put(Map<String, String> files, String service, List<String> providers) {
        if (!providers.isEmpty()) {
            files.put(DIRECTORY + service, providers.stream().sorted().collect(Collectors.joining("\n", "", "\n")));
        }
    }
}
