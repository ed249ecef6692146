package dev.truce.processor.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Members whose value is null, as in {@code responses:} without entries. Where a document is extended they count as missing, so they do
 * where it is validated. An item of a list stays: {@code null} may be a value of {@code enum}.
 */
final class Nulls {

    /** A null that is written out, or a name that nothing follows on its line. */
    private static final Pattern POSSIBLE = Pattern.compile("(?i)null|~|:\\s*[\\n,}#]");

    private Nulls() {}

    static boolean mayBeIn(String text) {
        return POSSIBLE.matcher(text).find();
    }

    /** Removes the members from a tree, and returns the tree. */
    static JsonNode removed(JsonNode tree) {
        if (tree instanceof ObjectNode || tree instanceof ArrayNode) {
            Iterator<JsonNode> children = tree.elements();
            while (children.hasNext()) {
                JsonNode child = children.next();
                if (child.isNull() && tree.isObject()) {
                    children.remove();
                } else {
                    removed(child);
                }
            }
        }
        return tree;
    }
}
