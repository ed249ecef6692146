package dev.truce.processor.openapi;

import dev.truce.processor.model.Idempotency;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The additions to one operation of a document, all of them references to components.
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

    private static final Set<Kind> UPSERT = EnumSet.of(Kind.UPSERT);
    private static final Set<Kind> CONDITIONAL = EnumSet.of(Kind.UPDATE, Kind.UPSERT, Kind.DELETE, Kind.TRANSITION);
    private static final Set<Kind> TAGGED =
            EnumSet.of(Kind.READ, Kind.CREATE, Kind.UPDATE, Kind.UPSERT, Kind.TRANSITION);

    public OperationAdditions {
        parameters = List.copyOf(parameters);
        successHeaders = List.copyOf(successHeaders);
    }

    /** The additions that follow from the endpoint alone, and the responses that its problems lead to. */
    public static OperationAdditions of(Endpoint endpoint, Map<String, String> problemResponses) {
        SortedMap<String, String> responses = new TreeMap<>(problemResponses);
        if (isConditionalRead(endpoint)) {
            responses.put("304", NOT_MODIFIED);
        }
        List<ResponseHeader> successHeaders = new ArrayList<>();
        if (anyVersioned(endpoint, TAGGED)) {
            successHeaders.add(ResponseHeader.ETAG);
        }
        if (idempotency(endpoint) != null) {
            successHeaders.add(ResponseHeader.IDEMPOTENT_REPLAYED);
        }
        return new OperationAdditions(endpoint, parameters(endpoint), responses, successHeaders);
    }

    /** The parameters and responses as an operation that has none would hold them. */
    public Mapping references() {
        Mapping byStatus = new Mapping();
        for (Map.Entry<String, String> response : responses.entrySet()) {
            byStatus.put(response.getKey(), Mapping.ref("responses", response.getValue()));
        }
        return new Mapping().putUnlessEmpty("parameters", parameterReferences()).putUnlessEmpty("responses", byStatus);
    }

    /** The header parameters as an operation holds them. */
    Sequence parameterReferences() {
        List<Node> references = new ArrayList<>();
        for (HeaderParameter parameter : parameters) {
            references.add(Mapping.ref("parameters", parameter.component()));
        }
        return new Sequence(references);
    }

    private static List<HeaderParameter> parameters(Endpoint endpoint) {
        List<HeaderParameter> parameters = new ArrayList<>();
        if (requiresMatch(endpoint)) {
            parameters.add(HeaderParameter.REQUIRED_IF_MATCH);
        } else if (anyVersioned(endpoint, CONDITIONAL)) {
            parameters.add(HeaderParameter.IF_MATCH);
        }
        if (anyVersioned(endpoint, UPSERT) || isConditionalRead(endpoint)) {
            parameters.add(HeaderParameter.IF_NONE_MATCH);
        }
        Idempotency idempotency = idempotency(endpoint);
        if (idempotency != null) {
            parameters.add(
                    idempotency.required()
                            ? HeaderParameter.REQUIRED_IDEMPOTENCY_KEY
                            : HeaderParameter.IDEMPOTENCY_KEY);
        }
        return parameters;
    }

    /** An upsert does not: {@code If-None-Match: *} is a precondition too. */
    private static boolean requiresMatch(Endpoint endpoint) {
        for (Endpoint.Binding binding : endpoint.bindings()) {
            VersionRule version = binding.resource().version();
            boolean changes = binding.kind() == Kind.UPDATE || binding.kind() == Kind.DELETE;
            if (changes && version != null && version.required()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the values of the method, which all of its bindings share. */
    private static @Nullable Idempotency idempotency(Endpoint endpoint) {
        for (Endpoint.Binding binding : endpoint.bindings()) {
            if (binding.operation().idempotency() != null) {
                return binding.operation().idempotency();
            }
        }
        return null;
    }

    private static boolean isConditionalRead(Endpoint endpoint) {
        for (Endpoint.Binding binding : endpoint.bindings()) {
            if (binding.isConditionalRead()) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyVersioned(Endpoint endpoint, Set<Kind> kinds) {
        for (Endpoint.Binding binding : endpoint.bindings()) {
            if (binding.isVersioned() && kinds.contains(binding.kind())) {
                return true;
            }
        }
        return false;
    }
}
