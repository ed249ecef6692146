package dev.truce.processor.openapi;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Sequence;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the operations of a fresh document. Of a success it states only what the framework's annotations and the types make certain. */
final class FreshOperations {

    private static final String JSON = "application/json";

    private final ResourceSchemas schemas;
    private final OperationIds ids = new OperationIds();

    FreshOperations(ResourceSchemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the main resource of an endpoint that is bound to several: the one that it creates, if any. */
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
        ClassRef request = main.operation().exchange().request();
        if (request != null) {
            Mapping schema = schemas.request(main.resource(), request, main.kind());
            operation.put("requestBody", new Mapping().put("content", json(schema)));
        }
        return operation.put("responses", responses(additions, main));
    }

    private Mapping responses(OperationAdditions additions, Endpoint.Binding main) {
        SortedMap<String, Mapping> responses = new TreeMap<>();
        Mapping headers = new Mapping();
        for (ResponseHeader header : additions.successHeaders()) {
            headers.put(header.header(), Mapping.ref("headers", header.component()));
        }
        Integer status = main.operation().exchange().status();
        responses.put(
                status == null ? "2XX" : String.valueOf(status),
                new Mapping()
                        .put("description", success(main.kind()))
                        .putUnlessEmpty("headers", headers)
                        .putUnlessEmpty("content", content(additions.endpoint(), main)));
        for (Map.Entry<String, String> response : additions.responses().entrySet()) {
            responses.put(response.getKey(), Mapping.ref("responses", response.getValue()));
        }
        return Mapping.of(responses);
    }

    private static String success(Kind kind) {
        return switch (kind) {
            case CREATE -> "The resource is created.";
            case READ -> "The resource as it is now.";
            case LIST -> "The resources.";
            case UPDATE, TRANSITION -> "The resource is changed.";
            case UPSERT -> "The resource is created or replaced.";
            case DELETE -> "The resource is deleted.";
            case NONE -> "The request succeeded.";
        };
    }

    /** Returns the body of a success; an empty mapping where it is not certain, or where there is none. */
    private Mapping content(Endpoint endpoint, Endpoint.Binding main) {
        Exchange exchange = main.operation().exchange();
        ClassRef shown = exchange.response();
        boolean bodiless = exchange.status() != null && (exchange.status() == 204 || exchange.status() == 205);
        if (shown == null || bodiless || endpoint.httpMethod().equals("head")) {
            return new Mapping();
        }
        Mapping schema = schemas.response(main.resource(), shown);
        return json(exchange.content() == Exchange.Content.MANY ? Schemas.arrayOf(schema) : schema);
    }

    private static Mapping json(Mapping schema) {
        return new Mapping().put(JSON, new Mapping().put("schema", schema));
    }
}
