package dev.truce.processor;

import dev.truce.processor.generate.GuardWriter;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files in {@code META-INF/services} by which an application finds what was generated, without reflection. */
final class ServiceFiles {
    private static final String DIRECTORY = "META-INF/services/";

    private ServiceFiles() {}

    /**
     * Returns the files of a contract, by path.
     *
     * @param own its resources in this compilation; those of other modules name theirs
     * @param previous what earlier builds wrote; entries of classes that are not compiled now are kept
     * @param compiled the top-level classes of this compilation
     */
    static Map<String, String> of(
            Contract contract, Collection<Resource> own, PreviousOutput previous, Set<String> compiled) {
        Map<String, String> files = new TreeMap<>();
        put(files, "dev.truce.runtime.ResourceContract", contracts(own), previous, compiled);
        put(files, "dev.truce.runtime.generated.Representation", representations(contract), previous, compiled);
        return files;
    }

    private static Set<String> contracts(Collection<Resource> own) {
        Set<String> contracts = new TreeSet<>();
        for (Resource resource : own) {
            if (resource.isUsable()) {
                contracts.add(GuardWriter.contractName(resource.type()));
            }
        }
        return contracts;
    }

    private static Set<String> representations(Contract contract) {
        Set<String> representations = new TreeSet<>();
        for (Representation representation : contract.representations()) {
            Optional<Resource> shown = contract.resource(representation.resource());
            if (shown.isPresent() && shown.get().isUsable()) {
                representations.add(representation.type().representation().binaryName());
            }
        }
        return representations;
    }

    private static void put(
            Map<String, String> files,
            String service,
            Set<String> providers,
            PreviousOutput previous,
            Set<String> compiled) {
        String path = DIRECTORY + service;
        Set<String> all = new TreeSet<>(providers);
        all.addAll(previous.providers(path, compiled));
        if (!all.isEmpty() || previous.text(path).isPresent()) {
            files.put(path, all.isEmpty() ? "" : String.join("\n", all) + "\n");
        }
    }
}
