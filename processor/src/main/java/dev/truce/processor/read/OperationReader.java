package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.SubResource;
import dev.truce.processor.model.UnguardedWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of a class that {@code @Guarded} binds to resources. */
public final class OperationReader {
    private static final String GUARDED = "dev.truce.Guarded";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Routes routes;
    private final OperationKinds kinds;

    /**
     * Reads the operations of an application.
     *
     * @param reading what every reader needs
     * @param basePath what stands before every path and cannot be seen in the sources; empty for nothing
     * @param applicationPath what Jakarta REST puts before the paths of its classes; empty for nothing
     */
    public OperationReader(Reading reading, String basePath, String applicationPath) {
        this.routes = new Routes(reading.elements(), basePath, applicationPath);
        this.kinds = new OperationKinds(reading.elements(), reading.types());
    }

    /** The operations of a class, in source order; those of one method in the order of its paths and HTTP methods. */
    public List<Operation> read(TypeElement type) {
        List<Operation> operations = new ArrayList<>();
        for (ExecutableElement method : methods(type)) {
            for (AnnotationView guarded : guarded(method)) {
                TypeMirror resource = guarded.type("value");
                if (resource != null) {
                    for (Route route : routes.guarded(type, method, guarded)) {
                        operations.add(operation(type, method, guarded, route, TypeReader.literal(resource)));
                    }
                }
            }
        }
        return operations;
    }

    /**
     * The methods of a class that write on the path of one of its guarded operations, or below it, and are bound to nothing; each
     * once, with its first such route.
     */
    public List<UnguardedWrite> unguarded(TypeElement type) {
        List<String> guardedPaths = methods(type).stream()
                .flatMap(
                        method -> guarded(method).stream().flatMap(view -> routes.guarded(type, method, view).stream()))
                .map(Route::pathKey)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        return methods(type).stream()
                .filter(method -> !guardedPaths.isEmpty() && guarded(method).isEmpty())
                .flatMap(method -> routes.served(type, method).stream()
                        .filter(route -> writesWithin(guardedPaths, route))
                        .limit(1)
                        .map(route -> new UnguardedWrite(
                                method.getSimpleName().toString(),
                                route.httpMethod(),
                                route.path(),
                                Locations.of(method))))
                .toList();
    }

    /** The guarded methods of a class that have a part in a sub-resource of Jakarta REST and do not say their place themselves. */
    public List<SubResource> subResources(TypeElement type) {
        List<SubResource> subResources = new ArrayList<>();
        for (ExecutableElement method : methods(type)) {
            for (AnnotationView guarded : guarded(method)) {
                boolean isKnown = routes.guarded(type, method, guarded).stream()
                        .allMatch(route ->
                                !route.path().isEmpty() && !route.httpMethod().isEmpty());
                SubResource.Role role = isKnown ? null : routes.role(type, method);
                if (role != null) {
                    String name = method.getSimpleName().toString();
                    subResources.add(new SubResource(TypeReader.ref(type), name, role, guarded.location()));
                }
            }
        }
        return subResources;
    }

    private Operation operation(
            TypeElement type, ExecutableElement method, AnnotationView guarded, Route route, ClassRef resource) {
        return new Operation(
                TypeReader.ref(type),
                method.getSimpleName().toString(),
                kinds.kind(guarded, route, method, resource),
                route.httpMethod(),
                route.path(),
                resource,
                guarded.strings("transition"),
                guarded.strings("refusals"),
                guarded.location());
    }

    private static boolean writesWithin(List<String> keys, Route route) {
        return WRITES.contains(route.httpMethod())
                && !route.path().isEmpty()
                && keys.stream().anyMatch(PathTemplate.of(route.path())::isWithin);
    }

    private static List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements());
    }

    private static List<AnnotationView> guarded(ExecutableElement method) {
        return Annotations.all(method, GUARDED, Locations.of(method));
    }
}
