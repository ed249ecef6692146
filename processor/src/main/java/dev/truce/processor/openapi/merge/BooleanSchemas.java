package dev.truce.processor.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Schemas that are {@code true} or {@code false}, which OpenAPI has since 3.1 and swagger-parser does not know. */
final class BooleanSchemas {
    private static final Pattern POSSIBLE = Pattern.compile("[:,\\[\\-]\\s*(true|false)\\b");
    /** The members of a schema that are a schema themselves. */
    private static final Set<String> SINGLE = Set.of(
            "contains",
            "else",
            "if",
            "items",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final Set<String> NAMED = Set.of("$defs", "dependentSchemas", "patternProperties", "properties");
    private static final Set<String> LISTED = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

    private BooleanSchemas() {}

    static boolean mayBeIn(String text) {
        return POSSIBLE.matcher(text).find();
    }

    /** Puts a schema without members in the place of each one, and returns the tree. */
    static JsonNode replaced(JsonNode tree) {
        for (JsonNode child : tree) {
            replaced(child);
        }
        if (tree instanceof ObjectNode object) {
            if (object.get("schemas") instanceof ObjectNode schemas) {
                all(schemas);
            }
            if (object.has("schema")) {
                one(object, "schema");
            }
        }
        return tree;
    }

    private static void one(ObjectNode owner, String name) {
        JsonNode schema = owner.get(name);
        if (schema.isBoolean()) {
            owner.putObject(name);
        } else if (schema instanceof ObjectNode object) {
            inside(object);
        }
    }

    private static void all(ObjectNode schemas) {
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            one(schemas, schema.getKey());
        }
    }

    private static void inside(ObjectNode schema) {
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            JsonNode value = member.getValue();
            if (SINGLE.contains(member.getKey())) {
                one(schema, member.getKey());
            } else if (NAMED.contains(member.getKey()) && value instanceof ObjectNode schemas) {
                all(schemas);
            } else if (LISTED.contains(member.getKey()) && value instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i).isBoolean()) {
                        list.set(i, list.objectNode());
                    } else if (list.get(i) instanceof ObjectNode object) {
                        inside(object);
                    }
                }
            }
        }
    }
}
