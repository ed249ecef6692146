package dev.truce.processor.openapi;

import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one operation of a document gets, all of it references to components.
 *
 * @param endpoint the operation
 * @param parameters the header parameters
 * @param responses the names of response components by status
 * @param successHeaders the headers of the answers that report success
 */
public record OperationAdditions(
        Endpoint endpoint,
        List<HeaderParameter> parameters,
        SortedMap<String, String> responses,
        List<ResponseHeader> successHeaders) {

    static final String NOT_MODIFIED = "NotModified";

    private static final Set<Kind> TAGGED =
            EnumSet.of(Kind.READ, Kind.CREATE, Kind.UPDATE, Kind.UPSERT, Kind.TRANSITION);

    public OperationAdditions {
        parameters = List.copyOf(parameters);
        successHeaders = List.copyOf(successHeaders);
    }

    /** The additions that follow from the endpoint alone, and the responses that its problems lead to. */
    static OperationAdditions of(Endpoint endpoint, Map<String, String> problemResponses) {
        SortedMap<String, String> responses = new TreeMap<>(problemResponses);
        if (anyVersioned(endpoint, EnumSet.of(Kind.READ))) {
            responses.put("304", NOT_MODIFIED);
        }
        boolean tagged = anyVersioned(endpoint, TAGGED);
        return new OperationAdditions(
                endpoint, parameters(endpoint), responses, tagged ? List.of(ResponseHeader.ETAG) : List.of());
    }

    /** The parameters and responses as an operation that has none would hold them. */
    public Mapping references() {
        Mapping references = new Mapping();
        if (!parameters.isEmpty()) {
            references.put(
                    "parameters",
                    new Sequence(parameters.stream()
                            .<Node>map(parameter -> Mapping.ref("parameters", parameter.component()))
                            .toList()));
        }
        Mapping byStatus = new Mapping();
        responses.forEach((status, name) -> byStatus.put(status, Mapping.ref("responses", name)));
        return references.putUnlessEmpty("responses", byStatus);
    }

    private static List<HeaderParameter> parameters(Endpoint endpoint) {
        List<HeaderParameter> parameters = new ArrayList<>();
        if (endpoint.bindings().stream().anyMatch(OperationAdditions::requiresMatch)) {
            parameters.add(HeaderParameter.REQUIRED_IF_MATCH);
        } else if (anyVersioned(endpoint, EnumSet.of(Kind.UPDATE, Kind.UPSERT, Kind.DELETE, Kind.TRANSITION))) {
            parameters.add(HeaderParameter.IF_MATCH);
        }
        if (anyVersioned(endpoint, EnumSet.of(Kind.UPSERT, Kind.READ))) {
            parameters.add(HeaderParameter.IF_NONE_MATCH);
        }
        return parameters;
    }

    /** An upsert does not: {@code If-None-Match: *} is a precondition too. */
    private static boolean requiresMatch(Endpoint.Binding binding) {
        VersionRule version = binding.resource().version();
        boolean changes = binding.kind() == Kind.UPDATE || binding.kind() == Kind.DELETE;
        return changes && version != null && version.required();
    }

    private static boolean anyVersioned(Endpoint endpoint, Set<Kind> kinds) {
        return endpoint.bindings().stream()
                .anyMatch(binding -> binding.isVersioned() && kinds.contains(binding.kind()));
    }
}
