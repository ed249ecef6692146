package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SubResource;
import dev.truce.processor.model.UnguardedWrite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Reads all that belongs to one contract, from sources and from class files alike. */
public final class ContractReader {
    private static final Comparator<Operation> BY_ROUTE = Comparator.comparing(Operation::path)
            .thenComparing(Operation::httpMethod)
            .thenComparing(Operation::endpoint)
            .thenComparing(Operation::method);

    private final Reading reading;
    private final ResourceReader resources;
    private final RepresentationReader representations;
    private final String basePath;

    /**
     * A reader of the contract of one compilation.
     *
     * @param basePath what stands before every path and cannot be seen in the sources; empty for nothing
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
     * @param resourceTypes the resources of this compilation; those that only operations or representations name are added
     * @param representationTypes classes with {@code @RepresentationOf}
     * @param endpointTypes classes with {@code @Guarded} methods
     * @param applicationTypes classes with {@code @ApplicationPath}
     */
    public Contract read(
            Collection<TypeElement> resourceTypes,
            Collection<TypeElement> representationTypes,
            Collection<TypeElement> endpointTypes,
            Collection<TypeElement> applicationTypes) {
        OperationReader operations = new OperationReader(reading, basePath, ApplicationPaths.of(applicationTypes));
        List<Representation> shown = new ArrayList<>();
        representationTypes.forEach(type -> representations.read(type).ifPresent(shown::add));
        shown.sort(Comparator.comparing(Representation::type));
        List<Operation> bound = new ArrayList<>();
        endpointTypes.forEach(type -> bound.addAll(operations.read(type)));
        bound.sort(BY_ROUTE);
        List<UnguardedWrite> unguarded = new ArrayList<>();
        endpointTypes.forEach(type -> unguarded.addAll(operations.unguarded(type)));
        List<SubResource> subResources = new ArrayList<>();
        endpointTypes.forEach(type -> subResources.addAll(operations.subResources(type)));
        Map<ClassRef, Resource> guarded = new TreeMap<>();
        resourceTypes.forEach(type -> add(type, guarded));
        shown.forEach(representation -> add(representation.resource(), guarded));
        bound.forEach(operation -> add(operation.resource(), guarded));
        return new Contract(List.copyOf(guarded.values()), shown, bound, unguarded, subResources);
    }

    private void add(ClassRef type, Map<ClassRef, Resource> to) {
        TypeElement element = to.containsKey(type) ? null : reading.elements().getTypeElement(type.qualifiedName());
        if (element != null) {
            add(element, to);
        }
    }

    private void add(TypeElement type, Map<ClassRef, Resource> to) {
        to.computeIfAbsent(TypeReader.ref(type), name -> resources.read(type));
    }
}
