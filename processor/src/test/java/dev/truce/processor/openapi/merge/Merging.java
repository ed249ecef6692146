package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.openapi.OpenApiFragment;
import dev.truce.processor.openapi.OpenApiSettings;
import dev.truce.processor.openapi.SampleApi;
import dev.truce.runtime.generated.MemberNaming;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Merges, and checks what is true of every merged document. */
final class Merging {

    static final OpenApiSettings SETTINGS =
            new OpenApiSettings(OpenApiSettings.Version.V3_1, "Shop", "1.0", "/problems", MemberNaming.SNAKE_CASE);

    private Merging() {}

    /** The order API with these operations, each written as {@code PUT /orders/{id}}. */
    static Contract orders(String... routes) {
        return SampleApi.contract(
                List.of(SampleApi.order()),
                java.util.Arrays.stream(routes).map(Merging::order).toList());
    }

    private static Operation order(String route) {
        String method = route.substring(0, route.indexOf(' '));
        Kind kind = switch (method) {
            case "GET" -> Kind.READ;
            case "POST" -> Kind.CREATE;
            case "DELETE" -> Kind.DELETE;
            default -> Kind.UPDATE;
        };
        return SampleApi.operation(kind, method, route.substring(method.length() + 1), "Order");
    }

    static MergedDocument merge(String document, String... routes) {
        return merge(document, orders(routes));
    }

    /** Nothing is lost, nothing is changed, another run adds nothing, and the overlay says the same. */
    static MergedDocument merge(String document, Contract contract) {
        OpenApiFragment fragment = OpenApiFragment.of(contract, SETTINGS);
        MergedDocument merged = run(document, fragment);
        String text = java.util.Objects.requireNonNull(merged.text());

        Trees.assertOnlyAdds(document, text);
        JsonNode overlay = Trees.tree(overlay(merged));
        Set<String> places = new TreeSet<>();
        overlay.path("actions").forEach(action -> {
            String target = action.path("target").asText();
            places.add(target);
            action.path("update").properties().stream()
                    .filter(entry -> entry.getValue().isArray())
                    .forEach(entry -> places.add(target + "['" + entry.getKey() + "']"));
        });
        JsonNode before = Trees.tree(document);
        JsonNode after = Trees.tree(text);
        Trees.assertContains(after, before, places, "$");
        JsonNode applied = OverlayApplier.apply(overlay, withoutNothing(before, places));
        assertThat(Trees.withSortedParameters(applied)).isEqualTo(Trees.withSortedParameters(after));

        MergedDocument again = run(text, fragment);
        assertThat(again.text()).isEqualTo(text);
        assertThat(overlay(again))
                .endsWith("actions:\n  - target: $\n    description: There is nothing to add\n    update: {}\n");
        assertThat(OverlayApplier.apply(Trees.tree(overlay(again)), after)).isEqualTo(after);
        return merged;
    }

    /** A name without a value is taken for an empty mapping where something is added to it. */
    private static JsonNode withoutNothing(JsonNode tree, Set<String> places) {
        JsonNode copy = tree.deepCopy();
        fill(copy, places, "$");
        return copy;
    }

    private static void fill(JsonNode node, Set<String> places, String path) {
        if (node instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
            object.properties().forEach(entry -> {
                String inner = path + "['" + entry.getKey() + "']";
                if (entry.getValue().isNull() && places.contains(inner)) {
                    entry.setValue(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode());
                } else {
                    fill(entry.getValue(), places, inner);
                }
            });
        }
    }

    static String overlay(MergedDocument merged) {
        StringWriter text = new StringWriter();
        try {
            merged.overlay().writeTo(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    private static MergedDocument run(String document, OpenApiFragment fragment) {
        try {
            return MergedDocument.of(fragment, SETTINGS, new DocumentReader("api.yaml").read(document), false);
        } catch (UnusableDocumentException e) {
            throw new AssertionError(e.finding().message());
        }
    }

    /** The messages without place, in their order. */
    static List<String> messages(MergedDocument merged) {
        return merged.findings().list().stream().map(Finding::message).toList();
    }
}
