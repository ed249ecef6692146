package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.endpoint.ApplicationPaths;
import dev.truce.processor.read.endpoint.OperationReader;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.TypeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Reads all that belongs to one contract, from sources and from class files alike. */
public final class ContractReader {
    private final Reading reading;
    private final ResourceReader resources;
    private final RepresentationReader representations;
    private final String basePath;

    /**
     * A reader of the contract of one compilation.
     *
     * @param basePath a prefix of every path that the sources do not show; empty for none
     */
    public ContractReader(Reading reading, String basePath) {
        this.reading = reading;
        this.resources = new ResourceReader(reading);
        this.representations = new RepresentationReader(reading);
        this.basePath = basePath;
    }

    /**
     * The contract of some classes.
     *
     * @param resourceTypes the resources of this compilation; those that only operations or representations name are
     *     added
     * @param representationTypes classes with {@code @RepresentationOf}
     * @param endpointTypes classes with {@code @Guarded} or {@code @Idempotent} methods
     * @param controllerTypes classes that may serve the methods of endpoints above them
     * @param applicationTypes classes with {@code @ApplicationPath}
     */
    public Contract read(
            Collection<TypeElement> resourceTypes,
            Collection<TypeElement> representationTypes,
            Collection<TypeElement> endpointTypes,
            Collection<TypeElement> controllerTypes,
            Collection<TypeElement> applicationTypes) {
        OperationReader operations =
                new OperationReader(reading, basePath, ApplicationPaths.of(applicationTypes), controllerTypes);
        for (TypeElement type : endpointTypes) {
            operations.read(type);
        }
        List<Operation> bound = new ArrayList<>(operations.operations());
        Collections.sort(bound);
        Map<ClassRef, Representation> shown = shown(representationTypes);
        return new Contract(
                guarded(resourceTypes, shown.values(), bound),
                List.copyOf(shown.values()),
                bound,
                operations.unguarded(),
                operations.subResources(),
                operations.answered(),
                operations.unguardedKeys());
    }

    private Map<ClassRef, Representation> shown(Collection<TypeElement> types) {
        Map<ClassRef, Representation> shown = new TreeMap<>();
        for (TypeElement type : types) {
            Representation representation = representations.read(type).orElse(null);
            if (representation != null) {
                shown.put(representation.type(), representation);
            }
        }
        return shown;
    }

    /** The resources of this compilation, and those that only its representations and operations name. */
    private List<Resource> guarded(
            Collection<TypeElement> types, Collection<Representation> shown, List<Operation> bound) {
        Map<ClassRef, Resource> guarded = new LinkedHashMap<>();
        for (TypeElement type : types) {
            guarded.put(TypeReader.ref(type), resources.read(type));
        }
        for (Representation representation : shown) {
            add(representation.resource(), guarded);
        }
        for (Operation operation : bound) {
            add(operation.resource(), guarded);
        }
        return List.copyOf(new TreeMap<>(guarded).values());
    }

    private void add(ClassRef type, Map<ClassRef, Resource> to) {
        TypeElement element = to.containsKey(type) ? null : reading.elements().getTypeElement(type.qualifiedName());
        if (element != null) {
            to.put(TypeReader.ref(element), resources.read(element));
        }
    }
}
