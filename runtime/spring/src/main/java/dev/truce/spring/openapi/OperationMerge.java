package dev.truce.spring.openapi;

import dev.truce.runtime.UnusableKey;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds to an operation what it does not have: responses, header parameters, and the header of the entity tag. */
final class OperationMerge {

    private static final String REFERENCE = "#/components/parameters/";
    private static final Header ETAG = new Header().$ref("#/components/headers/ETag");
    private static final Header REPLAYED = new Header().$ref("#/components/headers/IdempotentReplayed");

    private final @Nullable Components components;
    private final @Nullable Components ours;

    OperationMerge(@Nullable Components components, @Nullable Components ours) {
        this.components = components;
        this.ours = ours;
    }

    void merge(Operation operation, Operation added) {
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        operation.setResponses(responses);
        if (added.getResponses() != null) {
            added.getResponses().forEach(responses::putIfAbsent);
        }
        List<Parameter> parameters = added.getParameters();
        if (parameters != null) {
            for (Parameter parameter : parameters) {
                replace(operation, parameter);
            }
            boolean takesKey =
                    parameters.stream().anyMatch(parameter -> name(parameter).equals(UnusableKey.HEADER));
            boolean takesTag = parameters.size() > (takesKey ? 1 : 0);
            responses.forEach((status, response) -> {
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
     * Replaces a header that springdoc derived from the handler's parameter: Truce's describes what the operation
     * does.
     */
    private void replace(Operation operation, Parameter parameter) {
        String name = name(parameter);
        List<Parameter> present = operation.getParameters();
        if (present != null && present.stream().anyMatch(other -> isOther(other, name))) {
            return;
        }
        if (present != null) {
            present.removeIf(other -> name.equals(name(other)));
        }
        operation.addParametersItem(parameter);
    }

    private boolean isOther(Parameter present, String name) {
        return name.equals(name(present)) && !PreconditionHeaders.isMade(present);
    }

    private String name(Parameter parameter) {
        String reference = parameter.get$ref();
        if (reference == null || !reference.startsWith(REFERENCE)) {
            return parameter.getName() == null ? "" : parameter.getName();
        }
        String key = reference.substring(REFERENCE.length());
        Parameter found = parameter(components, key);
        found = found == null ? parameter(ours, key) : found;
        return found == null || found.getName() == null ? key : found.getName();
    }

    private static @Nullable Parameter parameter(@Nullable Components components, String key) {
        return components == null || components.getParameters() == null
                ? null
                : components.getParameters().get(key);
    }

    private static void add(ApiResponse response, String name, Header header) {
        boolean present = response.getHeaders() != null && response.getHeaders().containsKey(name);
        if (response.get$ref() == null && !present) {
            response.addHeaderObject(name, header);
        }
    }
}
