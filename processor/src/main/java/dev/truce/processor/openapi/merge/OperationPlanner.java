package dev.truce.processor.openapi.merge;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.Endpoint;
import dev.truce.processor.openapi.HeaderParameter;
import dev.truce.processor.openapi.OperationAdditions;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.processor.openapi.merge.Child.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Decides which additions the operations of a document get, and which of them they already have. */
final class OperationPlanner {

    private static final List<String> SUCCESSES = List.of("200", "201", "202", "203", "204", "205", "2XX");

    private final SourceDocument document;
    private final Children children;
    private final DocumentPaths paths;
    private final ComponentPlanner components;
    private final ComponentNames names;
    private final MergePlan plan;
    private final List<Endpoint> unknown = new ArrayList<>();
    private boolean found;

    OperationPlanner(SourceDocument document, ComponentPlanner components, MergePlan plan) {
        this.document = document;
        this.children = new Children(document);
        this.paths = new DocumentPaths(document.tree());
        this.components = components;
        this.names = components.names();
        this.plan = plan;
    }

    void plan(OperationAdditions additions) {
        String method = additions.endpoint().httpMethod();
        String upper = method.toUpperCase(Locale.ROOT);
        String path = paths.find(additions.endpoint());
        if (path == null) {
            unknown.add(additions.endpoint());
            return;
        }
        found = true;
        Route route = new Route(upper + " " + path, List.of("paths", path, method), location(additions.endpoint()));
        MappingNode parent = document.tree().root();
        MappingNode item = parent;
        for (String step : route.path()) {
            Child child = children.of(parent, step);
            if (!child.isMapping()) {
                outOfReach(route, route.name(), child);
                return;
            }
            item = parent;
            parent = child.mapping();
        }
        plan(route, additions, item, parent);
    }

    private static SourceLocation location(Endpoint endpoint) {
        return endpoint.bindings().get(0).operation().location();
    }

    /**
     * Reports the operations that the document lacks: in one finding if it lacks all and would have all with another
     * base path.
     */
    void reportUnknown() {
        BasePath base = found ? null : BasePath.ofAll(unknown, paths);
        if (base != null) {
            unknown(unknown.get(0), unknown.size() - 1, base.remedy());
            return;
        }
        for (Endpoint endpoint : unknown) {
            unknown(endpoint, 0, Suggestion.hint(name(endpoint), paths.routes()));
        }
    }

    private void unknown(Endpoint endpoint, int others, String hint) {
        String what = others == 0 ? name(endpoint) + " is" : name(endpoint) + " and " + others + " more are";
        plan.find(
                Finding.of(DiagnosticCode.OPENAPI_UNKNOWN_OPERATION, location(endpoint), what, document.name(), hint));
    }

    private static String name(Endpoint endpoint) {
        return endpoint.httpMethod().toUpperCase(Locale.ROOT) + " "
                + endpoint.path().text();
    }

    private void plan(Route route, OperationAdditions additions, MappingNode item, MappingNode operation) {
        Child responses = children.of(operation, "responses");
        if (!responses.takesEntries()) {
            outOfReach(route, "'responses' of " + route.name(), responses);
            return;
        }
        parameters(route, additions, item, operation);
        responses(route, additions, responses);
        if (responses.isMapping()) {
            for (String status : SUCCESSES) {
                headers(route, additions, responses.mapping(), status);
            }
        }
    }

    private void parameters(Route route, OperationAdditions additions, MappingNode item, MappingNode operation) {
        DeclaredHeaders declared = new DeclaredHeaders(document.tree(), item, operation);
        List<Node> missing = new ArrayList<>();
        for (HeaderParameter parameter : additions.parameters()) {
            if (!declared.has(parameter.header())
                    && components.isAvailable("parameters", parameter.component(), plan)) {
                missing.add(plan.reference(names, "parameters", parameter.component()));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Child child = children.of(operation, "parameters");
        if (child.is(State.MISSING)) {
            plan.add(new Addition(route.path(), "parameters", new Sequence(missing)));
        } else if (child.is(State.NULL) || (child.is(State.OWN) && child.node() instanceof SequenceNode)) {
            missing.forEach(reference -> plan.add(new Addition(route.to("parameters"), null, reference)));
        } else {
            outOfReach(route, "'parameters' of " + route.name(), child);
        }
    }

    private void responses(Route route, OperationAdditions additions, Child responses) {
        Mapping missing = new Mapping();
        additions.responses().forEach((status, name) -> {
            String pointer = names.pointer("responses", name);
            org.yaml.snakeyaml.nodes.Node existing =
                    responses.isMapping() ? YamlTree.value(responses.mapping(), status) : null;
            if (existing == null) {
                if (components.isAvailable("responses", name, plan)) {
                    missing.put(status, plan.reference(names, "responses", name));
                }
            } else if (children.of(responses.mapping(), status).is(State.NULL)) {
                if (components.isAvailable("responses", name, plan)) {
                    plan.reference(names, "responses", name)
                            .entries()
                            .forEach((key, value) -> plan.add(new Addition(route.to("responses", status), key, value)));
                }
            } else if (!(existing instanceof MappingNode mapping
                    && pointer.equals(YamlTree.text(
                            YamlTree.own(mapping, "$ref") == null
                                    ? null
                                    : Objects.requireNonNull(YamlTree.own(mapping, "$ref"))
                                            .getValueNode())))) {
                plan.find(Finding.of(
                        DiagnosticCode.OPENAPI_STATUS_KEPT,
                        route.location(),
                        status,
                        route.name(),
                        document.place(children.of(responses.mapping(), status).line())));
            }
        });
        if (missing.isEmpty()) {
            return;
        }
        if (responses.is(State.MISSING)) {
            plan.add(new Addition(route.path(), "responses", missing));
        } else {
            missing.entries().forEach((status, node) -> plan.add(new Addition(route.to("responses"), status, node)));
        }
    }

    /** Adds headers to the success responses that are written at the operation. Referenced ones stay as they are. */
    private void headers(Route route, OperationAdditions additions, MappingNode responses, String status) {
        Child response = children.of(responses, status);
        if (!response.isMapping()) {
            return;
        }
        Child headers = children.of(response.mapping(), "headers");
        Mapping missing = new Mapping();
        additions.successHeaders().stream()
                .filter(header -> header.comesWith(status))
                .filter(header -> !headers.isMapping()
                        || children.names(headers.mapping()).stream().noneMatch(header.header()::equalsIgnoreCase))
                .filter(header -> components.isAvailable("headers", header.component(), plan))
                .forEach(header -> missing.put(header.header(), plan.reference(names, "headers", header.component())));
        if (missing.isEmpty() || !headers.takesEntries()) {
            return;
        }
        if (headers.is(State.MISSING)) {
            plan.add(new Addition(route.to("responses", status), "headers", missing));
        } else {
            missing.entries()
                    .forEach((name, node) ->
                            plan.add(new Addition(route.to("responses", status, "headers"), name, node)));
        }
    }

    private void outOfReach(Route route, String what, Child child) {
        plan.find(Finding.of(
                DiagnosticCode.OPENAPI_OUT_OF_REACH,
                route.location(),
                what,
                document.place(child.line()),
                child.state().words()));
    }

    /**
     * An operation of the document.
     *
     * @param name such as {@code POST /orders}
     * @param path the names that lead to it
     * @param location the annotation that binds it
     */
    private record Route(String name, List<String> path, SourceLocation location) {

        List<String> to(String... steps) {
            List<String> longer = new ArrayList<>(path);
            longer.addAll(List.of(steps));
            return longer;
        }
    }
}
