package dev.truce.processor.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies an Overlay 1.0 document whose targets are paths of names, by the words of the specification (section 4.4.3). */
final class OverlayApplier {

    private static final Pattern NAME = Pattern.compile("\\['((?:[^'\\\\]|\\\\.)*)']");

    private OverlayApplier() {}

    static JsonNode apply(JsonNode overlay, JsonNode document) {
        JsonNode result = document.deepCopy();
        for (JsonNode action : overlay.path("actions")) {
            JsonNode target = find(result, action.path("target").asText());
            if (target instanceof ObjectNode object) {
                merge(object, (ObjectNode) action.get("update"));
            } else {
                throw new AssertionError(
                        "no mapping at " + action.path("target") + ": tools disagree about other targets");
            }
        }
        return result;
    }

    private static JsonNode find(JsonNode root, String path) {
        JsonNode node = root;
        Matcher matcher = NAME.matcher(path);
        while (matcher.find()) {
            node = node.path(matcher.group(1).replaceAll("\\\\(.)", "$1"));
        }
        return node;
    }

    private static void merge(ObjectNode target, ObjectNode update) {
        update.properties().forEach(entry -> {
            JsonNode existing = target.get(entry.getKey());
            if (existing instanceof ObjectNode object && entry.getValue() instanceof ObjectNode other) {
                merge(object, other);
            } else if (existing instanceof ArrayNode array && entry.getValue() instanceof ArrayNode other) {
                array.addAll(other);
            } else {
                target.set(entry.getKey(), entry.getValue());
            }
        });
    }
}
