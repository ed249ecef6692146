package dev.truce.jakarta.openapi;

import dev.truce.runtime.UnusableKey;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Adds to an operation what it does not have: responses, header parameters, and the headers of successful responses. */
final class OperationMerge {

    private static final String PARAMETERS = "#/components/parameters/";
    private static final String ETAG = "#/components/headers/ETag";
    private static final String REPLAYED = "#/components/headers/IdempotentReplayed";

    private final @Nullable Components components;
    private final @Nullable Components ours;

    OperationMerge(@Nullable Components components, @Nullable Components ours) {
        this.components = components;
        this.ours = ours;
    }

    void merge(Operation operation, Operation added) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        operation.setResponses(responses);
        if (added.getResponses() != null) {
            added.getResponses().getAPIResponses().forEach((status, response) -> {
                APIResponse present = responses.getAPIResponse(status);
                if (present == null || isBare(present, status)) {
                    responses.addAPIResponse(status, response);
                }
            });
        }
        List<Parameter> parameters = added.getParameters();
        if (parameters != null) {
            for (Parameter parameter : parameters) {
                replace(operation, parameter);
            }
            boolean takesKey =
                    parameters.stream().anyMatch(parameter -> name(parameter).equals(UnusableKey.HEADER));
            boolean takesTag = parameters.size() > (takesKey ? 1 : 0);
            responses.getAPIResponses().forEach((status, response) -> {
                if (takesTag && (status.equals("200") || status.equals("201")) && response.getContent() != null) {
                    add(response, "ETag", ETAG);
                }
                if (takesKey && status.startsWith("2")) {
                    add(response, "Idempotent-Replayed", REPLAYED);
                }
            });
        }
    }

    /**
     * Tells a response that a scanner adds by itself, such as the 400 of a method with a body: it says no more than
     * its status.
     */
    private static boolean isBare(APIResponse response, String status) {
        Response.Status known =
                status.matches("\\d+") ? Response.Status.fromStatusCode(Integer.parseInt(status)) : null;
        return known != null
                && known.getReasonPhrase().equals(response.getDescription())
                && response.getRef() == null
                && isNothing(
                        response.getContent() == null
                                ? null
                                : response.getContent().getMediaTypes())
                && isNothing(response.getHeaders())
                && isNothing(response.getLinks())
                && isNothing(response.getExtensions());
    }

    private static boolean isNothing(@Nullable Map<String, ?> part) {
        return part == null || part.isEmpty();
    }

    /** Replaces a header that the scanner derived from a parameter: Truce's describes what the operation does. */
    private void replace(Operation operation, Parameter parameter) {
        String name = name(parameter);
        List<Parameter> present = operation.getParameters();
        if (present != null) {
            for (Parameter other : List.copyOf(present)) {
                if (name.equalsIgnoreCase(name(other))) {
                    if (!PreconditionHeaders.isMade(other)) {
                        return;
                    }
                    operation.removeParameter(other);
                }
            }
        }
        operation.addParameter(parameter);
    }

    private String name(Parameter parameter) {
        String reference = parameter.getRef();
        if (reference == null || !reference.startsWith(PARAMETERS)) {
            return parameter.getName() == null ? "" : parameter.getName();
        }
        String key = reference.substring(PARAMETERS.length());
        Parameter found = parameter(components, key);
        found = found == null ? parameter(ours, key) : found;
        return found == null || found.getName() == null ? key : found.getName();
    }

    private static @Nullable Parameter parameter(@Nullable Components components, String key) {
        return components == null || components.getParameters() == null
                ? null
                : components.getParameters().get(key);
    }

    private static void add(APIResponse response, String name, String reference) {
        boolean present = response.getHeaders() != null && response.getHeaders().containsKey(name);
        if (response.getRef() == null && !present) {
            response.addHeader(name, OASFactory.createHeader().ref(reference));
        }
    }
}
