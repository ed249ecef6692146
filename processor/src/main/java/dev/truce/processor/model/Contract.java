package dev.truce.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All resources, rules, operations and problem types of one compilation.
 *
 * @param resources sorted by class name; those of other modules that an operation uses are among them
 * @param representations sorted by class name
 * @param operations sorted by path, HTTP method and class
 * @param unguarded writes without {@code @Guarded} in classes that have guarded operations on the same path
 * @param subResources guarded methods whose path only objects at run time know
 * @param answered the classes that unguarded reads answer with, in classes that have guarded operations
 * @param unguardedKeys methods with {@code @Idempotent} and without {@code @Guarded}
 */
public record Contract(
        List<Resource> resources,
        List<Representation> representations,
        List<Operation> operations,
        List<UnguardedWrite> unguarded,
        List<SubResource> subResources,
        Set<ClassRef> answered,
        List<UnguardedKey> unguardedKeys) {

    public Contract {
        resources = List.copyOf(resources);
        representations = List.copyOf(representations);
        operations = List.copyOf(operations);
        unguarded = List.copyOf(unguarded);
        subResources = List.copyOf(subResources);
        answered = Set.copyOf(answered);
        unguardedKeys = List.copyOf(unguardedKeys);
    }

    /** A contract without sub-resources and misplaced keys. */
    public Contract(
            List<Resource> resources,
            List<Representation> representations,
            List<Operation> operations,
            List<UnguardedWrite> unguarded) {
        this(resources, representations, operations, unguarded, List.of(), Set.of(), List.of());
    }

    /** Returns the class that represents a resource; empty if it is none of this contract. */
    public Optional<Representation> representation(ClassRef type) {
        for (Representation representation : representations) {
            if (representation.type().equals(type)) {
                return Optional.of(representation);
            }
        }
        return Optional.empty();
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
