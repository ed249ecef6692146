package dev.truce.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * All resources, rules, operations and problem types of one compilation.
 *
 * @param resources sorted by class name; those of other modules that an operation uses are among them
 * @param representations sorted by class name
 * @param operations sorted by path, HTTP method and class
 * @param unguarded writes without {@code @Guarded} in classes that have guarded operations on the same path
 * @param subResources guarded methods whose path only objects at run time know
 * @param unguardedKeys methods with {@code @Idempotent} and without {@code @Guarded}
 */
public record Contract(
        List<Resource> resources,
        List<Representation> representations,
        List<Operation> operations,
        List<UnguardedWrite> unguarded,
        List<SubResource> subResources,
        List<UnguardedKey> unguardedKeys) {

    public Contract {
        resources = List.copyOf(resources);
        representations = List.copyOf(representations);
        operations = List.copyOf(operations);
        unguarded = List.copyOf(unguarded);
        subResources = List.copyOf(subResources);
        unguardedKeys = List.copyOf(unguardedKeys);
    }

    /** A contract without sub-resources and misplaced keys. */
    public Contract(
            List<Resource> resources,
            List<Representation> representations,
            List<Operation> operations,
            List<UnguardedWrite> unguarded) {
        this(resources, representations, operations, unguarded, List.of(), List.of());
    }

    public Optional<Resource> resource(ClassRef type) {
        for (Resource resource : resources) {
            if (resource.type().equals(type)) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }
}
