package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.model.Idempotency;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.SubResource;
import dev.truce.processor.model.UnguardedKey;
import dev.truce.processor.model.UnguardedWrite;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.TypeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the methods of classes that {@code @Guarded} binds to resources, class by class, and keeps what it has read.
 */
public final class OperationReader {
    static final String GUARDED = "dev.truce.Guarded";
    private static final String IDEMPOTENT = "dev.truce.Idempotent";
    private static final String DEFAULT_RETENTION = "PT24H";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Routes routes;
    private final ExchangeReader exchanges;
    private final Controllers controllers;
    private final List<Operation> operations = new ArrayList<>();
    private final List<UnguardedWrite> unguarded = new ArrayList<>();
    private final List<SubResource> subResources = new ArrayList<>();
    private final Set<ClassRef> answered = new HashSet<>();
    private final List<UnguardedKey> unguardedKeys = new ArrayList<>();

    /**
     * Reads the operations of an application.
     *
     * @param reading what every reader needs
     * @param basePath a prefix of every path that the sources do not show; empty for none
     * @param applicationPath the prefix that Jakarta REST adds to the paths of its classes; empty for none
     * @param controllers the classes that may serve the methods of the interfaces and abstract classes above them
     */
    public OperationReader(
            Reading reading, String basePath, String applicationPath, Collection<TypeElement> controllers) {
        this.routes = new Routes(reading, basePath, applicationPath);
        this.exchanges = new ExchangeReader(reading.elements());
        this.controllers = new Controllers(reading.elements(), controllers);
    }

    /**
     * Reads the methods of a class, in source order; the routes of one method in the order of its paths and HTTP
     * methods.
     */
    public void read(TypeElement type) {
        Set<String> guardedPaths = new HashSet<>();
        List<ExecutableElement> unbound = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            List<AnnotationView> guards = Annotations.all(method, GUARDED, Locations.of(method));
            if (!guards.isEmpty()) {
                List<Controllers.Served> serving = controllers.serving(type, method);
                guards.forEach(guarded -> guardedPaths.addAll(read(type, method, serving, guarded)));
            } else {
                unbound.add(method);
                addUnguardedKey(method);
            }
        }
        guardedPaths.remove("");
        if (!guardedPaths.isEmpty()) {
            for (ExecutableElement method : unbound) {
                addUnguarded(type, method, guardedPaths);
                addAnswered(type, method);
            }
        }
    }

    /** Reads one annotation of a method, and returns the keys of the paths that it holds for. */
    private Set<String> read(
            TypeElement type, ExecutableElement method, List<Controllers.Served> serving, AnnotationView guarded) {
        Idempotency idempotency = idempotency(method);
        Set<String> seen = new HashSet<>();
        Set<String> paths = new HashSet<>();
        for (Controllers.Served served : serving) {
            List<Route> reached = new ArrayList<>(routes.guarded(served.type(), served.method(), guarded));
            reached.removeIf(route -> !seen.add(route.key() + route.condition()));
            addOperations(type, served, guarded, idempotency, reached);
            addSubResource(served.type(), served.method(), guarded, reached);
            reached.forEach(route -> paths.add(route.pathKey()));
        }
        return paths;
    }

    /** The operations of the classes. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * The methods that write on the path of a guarded operation of their class, or below it, and are not bound; each
     * once, with its first such route.
     */
    public List<UnguardedWrite> unguarded() {
        return unguarded;
    }

    /** Returns the guarded methods that belong to a sub-resource of Jakarta REST and whose annotation has no path. */
    public List<SubResource> subResources() {
        return subResources;
    }

    /** The classes that unguarded methods answer a {@code GET} with, in classes that have guarded operations. */
    public Set<ClassRef> answered() {
        return answered;
    }

    /** Returns the methods that take a key and are not bound. */
    public List<UnguardedKey> unguardedKeys() {
        return unguardedKeys;
    }

    private void addOperations(
            TypeElement type,
            Controllers.Served served,
            AnnotationView guarded,
            @Nullable Idempotency idempotency,
            List<Route> reached) {
        TypeMirror literal = guarded.type("value");
        if (literal == null) {
            return;
        }
        ExecutableElement method = served.method();
        ClassRef resource = TypeReader.literal(literal);
        Exchange exchange = exchanges.read(served.type(), method, resource);
        for (Route route : reached) {
            operations.add(new Operation(
                    TypeReader.ref(type),
                    method.getSimpleName().toString(),
                    OperationKinds.kind(guarded, route, method, resource),
                    route.httpMethod(),
                    route.path(),
                    route.condition(),
                    resource,
                    guarded.strings("transition"),
                    guarded.strings("refusals"),
                    exchange,
                    idempotency,
                    guarded.location()));
        }
    }

    private static @Nullable Idempotency idempotency(ExecutableElement method) {
        AnnotationView idempotent = Annotations.find(method, IDEMPOTENT, Locations.of(method));
        if (idempotent == null) {
            return null;
        }
        return new Idempotency(
                idempotent.flag("required", true),
                idempotent.string("retention", DEFAULT_RETENTION),
                idempotent.location());
    }

    private void addUnguardedKey(ExecutableElement method) {
        AnnotationView idempotent = Annotations.find(method, IDEMPOTENT, Locations.of(method));
        if (idempotent != null) {
            unguardedKeys.add(new UnguardedKey(method.getSimpleName().toString(), idempotent.location()));
        }
    }

    private void addSubResource(
            TypeElement type, ExecutableElement method, AnnotationView guarded, List<Route> reached) {
        for (Route route : reached) {
            if (route.path().isEmpty() || route.httpMethod().isEmpty()) {
                SubResource.Role role = routes.role(type, method);
                if (role != null) {
                    String name = method.getSimpleName().toString();
                    subResources.add(new SubResource(TypeReader.ref(type), name, role, guarded.location()));
                }
                return;
            }
        }
    }

    private void addUnguarded(TypeElement type, ExecutableElement method, Set<String> guardedPaths) {
        for (Route route : routes.served(type, method)) {
            if (writesWithin(guardedPaths, route)) {
                unguarded.add(new UnguardedWrite(
                        method.getSimpleName().toString(), route.httpMethod(), route.path(), Locations.of(method)));
                return;
            }
        }
    }

    private void addAnswered(TypeElement type, ExecutableElement method) {
        ClassRef one = ReturnTypes.one(method.getReturnType());
        if (one != null
                && routes.served(type, method).stream()
                        .anyMatch(route -> route.httpMethod().equals("GET"))
                && exchanges.read(type, method, one).content() == Exchange.Content.ONE) {
            answered.add(one);
        }
    }

    private static boolean writesWithin(Set<String> keys, Route route) {
        if (!WRITES.contains(route.httpMethod()) || route.path().isEmpty()) {
            return false;
        }
        PathTemplate path = PathTemplate.of(route.path());
        for (String key : keys) {
            if (path.isWithin(key)) {
                return true;
            }
        }
        return false;
    }
}
