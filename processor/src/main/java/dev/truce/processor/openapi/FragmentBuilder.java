package dev.truce.processor.openapi;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Creates the components that responses need, and the references of the operations to them. */
final class FragmentBuilder {

    private static final String PROBLEM = "application/problem+json";

    private final ProblemComponents problems;
    private final ErrorResponses responses;
    private final Map<ErrorResponse, String> names;

    /** The problems of responses that offer several. */
    private final Set<DocumentedProblem> alternatives = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Components components = new Components();

    FragmentBuilder(ProblemComponents problems, ErrorResponses responses) {
        this.problems = problems;
        this.responses = responses;
        this.names = ResponseNames.of(responses.all());
        for (ErrorResponse response : names.keySet()) {
            if (response.problems().size() > 1) {
                alternatives.addAll(response.problems());
            }
        }
    }

    OpenApiFragment build(Contract contract, ProblemCatalogue catalogue) {
        for (Map.Entry<ErrorResponse, String> entry : names.entrySet()) {
            components.put("responses", entry.getValue(), response(entry.getKey(), entry.getValue()));
        }
        List<OperationAdditions> operations = new ArrayList<>();
        for (ErrorResponses.OfEndpoint of : responses.byEndpoint()) {
            operations.add(additions(of.endpoint(), of.responses()));
        }
        for (Resource resource : contract.resources()) {
            Lifecycle lifecycle = resource.lifecycle();
            if (lifecycle != null && showsStates(catalogue.of(resource))) {
                components.put("schemas", LifecycleSchema.name(resource), LifecycleSchema.of(resource, lifecycle));
            }
        }
        return new OpenApiFragment(operations, components.sorted());
    }

    /** Whether the schema of one of these problems is there, and refers to the schema of the states. */
    private boolean showsStates(List<DocumentedProblem> ofResource) {
        for (DocumentedProblem problem : ofResource) {
            ProblemKind kind = problem.spec().kind();
            if ((kind == ProblemKind.ILLEGAL_TRANSITION || kind == ProblemKind.NOT_DELETABLE)
                    && components.has("schemas", problem.schemaName())) {
                return true;
            }
        }
        return false;
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
        for (ResponseHeader header : additions.successHeaders()) {
            header(header);
        }
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
            if (!components.has("schemas", problem.schemaName())) {
                boolean alone = !alternatives.contains(problem);
                components.put("schemas", problem.schemaName(), problems.schema(problem, alone));
            }
            for (Form form : response.forms(problem)) {
                String example = problem.exampleName(form);
                if (!components.has("examples", example)) {
                    components.put("examples", example, problems.example(problem, form));
                }
                examples.put(example, Mapping.ref("examples", example));
            }
        }
        return new Mapping()
                .put("description", problems.description(response))
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

    private Mapping headers(Collection<ResponseHeader> headers) {
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
