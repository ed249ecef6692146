package dev.truce.processor.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes the components that responses need, and no others, and lets the operations refer to them. */
final class FragmentBuilder {

    private static final String PROBLEM = "application/problem+json";

    private final ProblemComponents problems;
    private final ErrorResponses responses;
    private final Map<ErrorResponse, String> names;
    private final Components components = new Components();

    FragmentBuilder(ProblemComponents problems, ErrorResponses responses) {
        this.problems = problems;
        this.responses = responses;
        this.names = ResponseNames.of(responses.all());
    }

    OpenApiFragment build(Map<String, Mapping> lifecycles) {
        names.forEach((response, name) -> components.put("responses", name, response(response, name)));
        List<OperationAdditions> operations = new ArrayList<>();
        responses.byEndpoint().forEach(of -> operations.add(additions(of.endpoint(), of.responses())));
        Set<String> pointers = components.pointers();
        lifecycles.forEach((name, schema) -> {
            if (pointers.contains(Mapping.pointer("schemas", name))) {
                components.put("schemas", name, schema);
            }
        });
        return new OpenApiFragment(operations, components.sorted());
    }

    private OperationAdditions additions(Endpoint endpoint, List<ErrorResponse> ofEndpoint) {
        Map<String, String> byStatus = new LinkedHashMap<>();
        for (ErrorResponse response : ofEndpoint) {
            byStatus.put(String.valueOf(response.status()), Objects.requireNonNull(names.get(response)));
        }
        OperationAdditions additions = OperationAdditions.of(endpoint, byStatus);
        for (HeaderParameter parameter : additions.parameters()) {
            components.put("parameters", parameter.component(), parameter.node());
        }
        additions.successHeaders().forEach(this::header);
        if (additions.responses().containsValue(OperationAdditions.NOT_MODIFIED)) {
            components.put(
                    "responses",
                    OperationAdditions.NOT_MODIFIED,
                    new Mapping()
                            .put(
                                    "description",
                                    "The resource still has an entity tag of `If-None-Match`. There is no body.")
                            .put("headers", headers(List.of(ResponseHeader.ETAG))));
        }
        return additions;
    }

    private Mapping response(ErrorResponse response, String name) {
        Mapping examples = new Mapping();
        for (DocumentedProblem problem : response.problems()) {
            components.put("schemas", problem.schemaName(), problems.schema(problem));
            for (Form form : response.forms(problem)) {
                String example = problem.exampleName(form);
                components.put("examples", example, problems.example(problem, form));
                examples.put(example, Mapping.ref("examples", example));
            }
        }
        return new Mapping()
                .put("description", ProblemTexts.response(response))
                .putUnlessEmpty("headers", headers(response.headers()))
                .put(
                        "content",
                        new Mapping()
                                .put(
                                        PROBLEM,
                                        new Mapping()
                                                .put("schema", Mapping.ref("schemas", schema(response, name)))
                                                .put("examples", examples)));
    }

    private String schema(ErrorResponse response, String name) {
        if (response.problems().size() == 1) {
            return response.problems().get(0).schemaName();
        }
        String choice = name + "Problem";
        components.put("schemas", choice, ProblemComponents.choice(response.problems()));
        return choice;
    }

    private Mapping headers(List<ResponseHeader> headers) {
        Mapping references = new Mapping();
        for (ResponseHeader header : headers) {
            header(header);
            references.put(header.header(), Mapping.ref("headers", header.component()));
        }
        return references;
    }

    private void header(ResponseHeader header) {
        components.put("headers", header.component(), header.node());
    }
}
