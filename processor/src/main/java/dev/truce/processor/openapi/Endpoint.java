package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An operation in a document: an HTTP method on a path, with everything that the contract binds to it.
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

    /**
     * Returns the endpoints in the order of the contract's operations. Leaves out those whose method or resource is not known, and whose path is
     * not known or filled in when the application starts.
     */
    public static List<Endpoint> of(Contract contract) {
        Map<ClassRef, Resource> resources = new HashMap<>();
        for (Resource resource : contract.resources()) {
            resources.put(resource.type(), resource);
        }
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        for (Operation operation : contract.operations()) {
            String method = operation.httpMethod().toLowerCase(Locale.ROOT);
            PathTemplate path = PathTemplate.of(operation.path());
            Resource resource = resources.get(operation.resource());
            if (METHODS.contains(method)
                    && resource != null
                    && !operation.path().isEmpty()
                    && !path.hasPlaceholder()) {
                Endpoint endpoint = new Endpoint(method, path, List.of(Binding.of(operation, resource, contract)));
                endpoints.merge(method + " " + path.key(), endpoint, Endpoint::with);
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
     * @param allowsNotModified whether a client that has the current entity tag is answered 304 by a read
     */
    public record Binding(Operation operation, Resource resource, boolean allowsNotModified) {

        static Binding of(Operation operation, Resource resource, Contract contract) {
            VersionRule version = resource.version();
            return new Binding(
                    operation,
                    resource,
                    version != null
                            && shown(operation, resource, version, contract).allowsNotModified());
        }

        /** Returns how much the tag covers of what the operation shows; as much as of the resource where that is not known. */
        private static Coverage shown(Operation operation, Resource resource, VersionRule version, Contract contract) {
            ClassRef response = operation.exchange().response();
            Optional<Representation> representation =
                    response == null ? Optional.empty() : contract.representation(response);
            return representation.isPresent() ? representation.get().coverage(resource) : version.coverage();
        }

        Operation.Kind kind() {
            return operation.kind();
        }

        /** Returns whether it reads {@code If-None-Match}, to answer 304 or, where that is malformed, 400. */
        boolean isConditionalRead() {
            return kind() == Operation.Kind.READ && allowsNotModified;
        }

        boolean isVersioned() {
            return resource.version() != null;
        }
    }
}
