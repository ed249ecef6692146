package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads documents as trees and compares them. */
final class Trees {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Trees() {}

    /** The first document of a text, with aliases and merge keys expanded. */
    static JsonNode tree(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setAllowDuplicateKeys(true);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.stripLeading().startsWith("{")) {
            try {
                return JSON.readTree(plain);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        return JSON.valueToTree(
                new Yaml(new SafeConstructor(options)).loadAll(plain).iterator().next());
    }

    /** Whether the lines, or in text on one line the characters, of the first occur in the second in their order. */
    static void assertOnlyAdds(String before, String after) {
        assertThat(isSubsequence(before, after))
                .as("characters are kept:\n%s", after)
                .isTrue();
    }

    /** Whether no line is lost or changed. */
    static void assertOnlyAddsLines(String before, String after) {
        List<String> lines = List.of(after.split("(?<=\n)", -1));
        int position = 0;
        for (String line : before.split("(?<=\n)", -1)) {
            while (position < lines.size() && !lines.get(position).equals(line)) {
                position++;
            }
            assertThat(position).as("line is kept: %s", line).isLessThan(lines.size());
            position++;
        }
    }

    private static boolean isSubsequence(String part, String whole) {
        int position = 0;
        for (int i = 0; i < whole.length() && position < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(position)) {
                position++;
            }
        }
        return position == part.length();
    }

    /** Whether the one tree is the other with more in it, and more only at these places. */
    static void assertContains(JsonNode whole, JsonNode part, Set<String> places, String path) {
        if (part instanceof ObjectNode object) {
            if (!(whole instanceof ObjectNode other)) {
                throw new AssertionError(path + " is no mapping any more");
            }
            List<String> names = names(object);
            List<String> kept = names(other).stream().filter(names::contains).toList();
            assertThat(kept).as("names at %s", path).isEqualTo(names);
            Set<String> more = new TreeSet<>(names(other));
            more.removeAll(names);
            assertThat(more.isEmpty() || places.contains(path))
                    .as("%s at %s", more, path)
                    .isTrue();
            names.forEach(name -> assertContains(other.get(name), object.get(name), places, path + "['" + name + "']"));
        } else if (part instanceof ArrayNode array && places.contains(path)) {
            List<JsonNode> kept = new ArrayList<>();
            whole.forEach(kept::add);
            array.forEach(
                    item -> assertThat(kept.remove(item)).as("item at %s", path).isTrue());
        } else {
            assertThat(whole.isObject() && part.isNull() && places.contains(path) || whole.equals(part))
                    .as("value at %s", path)
                    .isTrue();
        }
    }

    /** The tree with the parameters of each operation in one order: theirs means nothing, and an overlay can add at the end only. */
    static JsonNode withSortedParameters(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        copy.findValues("parameters").stream()
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .forEach(parameters -> {
                    List<JsonNode> items = new ArrayList<>();
                    parameters.forEach(items::add);
                    items.sort(Comparator.comparing(JsonNode::toString));
                    parameters.removeAll().addAll(items);
                });
        return copy;
    }

    private static List<String> names(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
