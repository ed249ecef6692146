package dev.truce.processor.openapi;

import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Sequence;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the operations of a fresh document. */
final class FreshOperations {

    private static final String JSON = "application/json";

    private final ResourceSchemas schemas;
    private final OperationIds ids = new OperationIds();

    FreshOperations(ResourceSchemas schemas) {
        this.schemas = schemas;
    }

    /** What the endpoint is there for, where it is bound to several resources: what it creates, before all else. */
    static Endpoint.Binding main(Endpoint endpoint) {
        Endpoint.Binding main = endpoint.bindings().get(0);
        for (Endpoint.Binding binding : endpoint.bindings()) {
            if (binding.kind() == Kind.CREATE) {
                return binding;
            }
            if (main.kind() == Kind.NONE && binding.kind() != Kind.NONE) {
                main = binding;
            }
        }
        return main;
    }

    Mapping operation(OperationAdditions additions) {
        Endpoint endpoint = additions.endpoint();
        Endpoint.Binding main = main(endpoint);
        Mapping operation = new Mapping()
                .put("tags", Sequence.ofStrings(List.of(main.resource().name())))
                .put("summary", OperationIds.summary(endpoint, main))
                .put("operationId", ids.of(endpoint, main));
        operation.putUnlessEmpty("parameters", additions.parameterReferences());
        switch (main.kind()) {
            case CREATE, UPSERT -> operation.put("requestBody", body(schemas.reference(main.resource())));
            case UPDATE ->
                operation.put(
                        "requestBody",
                        body(
                                endpoint.httpMethod().equals("patch")
                                        ? schemas.referenceToPatch(main.resource())
                                        : schemas.reference(main.resource())));
            default -> {}
        }
        return operation.put("responses", responses(additions, main));
    }

    private Mapping responses(OperationAdditions additions, Endpoint.Binding main) {
        SortedMap<String, Mapping> responses = new TreeMap<>();
        boolean head = additions.endpoint().httpMethod().equals("head");
        Mapping headers = new Mapping();
        for (ResponseHeader header : additions.successHeaders()) {
            headers.put(header.header(), Mapping.ref("headers", header.component()));
        }
        switch (main.kind()) {
            case CREATE -> responses.put("201", created(headers, main));
            case UPSERT -> {
                responses.put("200", success("The resource as it is now.", headers, content(main)));
                responses.put("201", created(headers, main));
            }
            case READ, UPDATE, TRANSITION ->
                responses.put(
                        "200", success("The resource as it is now.", headers, head ? new Mapping() : content(main)));
            case LIST -> {
                Mapping list = Schemas.arrayOf(schemas.reference(main.resource()));
                responses.put("200", success("The resources.", headers, head ? new Mapping() : json(list)));
            }
            case DELETE -> responses.put("204", success("The resource is deleted.", new Mapping(), new Mapping()));
            case NONE -> responses.put("2XX", success("The request succeeded.", headers, new Mapping()));
        }
        for (Map.Entry<String, String> response : additions.responses().entrySet()) {
            responses.put(response.getKey(), Mapping.ref("responses", response.getValue()));
        }
        return Mapping.of(responses);
    }

    private Mapping created(Mapping headers, Endpoint.Binding main) {
        Mapping location = new Mapping()
                .put("description", "Where the new resource is.")
                .put("schema", Schemas.string("uri-reference"));
        return success(
                "The resource is created.",
                new Mapping().put("Location", location).putAll(headers),
                content(main));
    }

    private Mapping content(Endpoint.Binding main) {
        return json(schemas.reference(main.resource()));
    }

    private static Mapping success(String description, Mapping headers, Mapping content) {
        return new Mapping()
                .put("description", description)
                .putUnlessEmpty("headers", headers)
                .putUnlessEmpty("content", content);
    }

    private static Mapping body(Mapping schema) {
        return new Mapping().put("required", true).put("content", json(schema));
    }

    private static Mapping json(Mapping schema) {
        return new Mapping().put(JSON, new Mapping().put("schema", schema));
    }
}
