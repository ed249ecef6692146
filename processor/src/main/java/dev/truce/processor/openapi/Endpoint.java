package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What documents call an operation: an HTTP method on a path, with all that the contract binds to it.
 *
 * @param httpMethod in lower case
 * @param path the path
 * @param bindings at least one
 */
public record Endpoint(String httpMethod, PathTemplate path, List<Binding> bindings) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    public Endpoint {
        bindings = List.copyOf(bindings);
    }

    /** The endpoints in the order of the contract's operations. What has no known path, method or resource is left out. */
    public static List<Endpoint> of(Contract contract) {
        Map<ClassRef, Resource> resources = new HashMap<>();
        for (Resource resource : contract.resources()) {
            resources.put(resource.type(), resource);
        }
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        for (Operation operation : contract.operations()) {
            String method = operation.httpMethod().toLowerCase(Locale.ROOT);
            if (!operation.path().isEmpty() && METHODS.contains(method)) {
                Resource resource = resources.get(operation.resource());
                if (resource != null) {
                    PathTemplate path = PathTemplate.of(operation.path());
                    Endpoint endpoint = new Endpoint(method, path, List.of(new Binding(operation, resource)));
                    String key = method + " " + path.key();
                    Endpoint before = endpoints.get(key);
                    endpoints.put(key, before == null ? endpoint : before.with(endpoint));
                }
            }
        }
        return List.copyOf(endpoints.values());
    }

    private Endpoint with(Endpoint other) {
        List<Binding> both = new ArrayList<>(bindings);
        both.addAll(other.bindings);
        return new Endpoint(httpMethod, path, both);
    }

    /**
     * An operation and its resource.
     *
     * @param operation the operation
     * @param resource the resource
     */
    public record Binding(Operation operation, Resource resource) {

        Operation.Kind kind() {
            return operation.kind();
        }

        boolean isVersioned() {
            return resource.version() != null;
        }
    }
}
