package dev.truce.processor.openapi.merge;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The nodes of a document, and which of them an alias repeats: such a node occurs in several places and is written in
 * one.
 */
final class YamlTree {

    private final MappingNode root;
    private final Set<Node> repeated;

    YamlTree(MappingNode root, Set<Node> repeated) {
        this.root = root;
        this.repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        this.repeated.addAll(repeated);
    }

    MappingNode root() {
        return root;
    }

    boolean isRepeated(Node node) {
        return repeated.contains(node);
    }

    /** The mapping's own entry of this name. */
    static @Nullable NodeTuple own(MappingNode mapping, String name) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (!isMerge(tuple) && name.equals(key(tuple))) {
                return tuple;
            }
        }
        return null;
    }

    /** Returns the value of a name, from a merge key if the mapping itself has none. */
    static @Nullable Node value(MappingNode mapping, String name) {
        return entries(mapping).get(name);
    }

    /** Returns all entries of the mapping: its own, then those that merge keys add. */
    static Map<String, Node> entries(MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple);
            if (key != null && !isMerge(tuple)) {
                entries.put(key, tuple.getValueNode());
            }
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (isMerge(tuple)) {
                merged(tuple.getValueNode()).forEach(other -> entries(other).forEach(entries::putIfAbsent));
            }
        }
        return entries;
    }

    private static List<MappingNode> merged(Node node) {
        if (node instanceof MappingNode mapping) {
            return List.of(mapping);
        }
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream()
                        .filter(MappingNode.class::isInstance)
                        .map(MappingNode.class::cast)
                        .toList()
                : List.of();
    }

    static boolean isMerge(NodeTuple tuple) {
        return tuple.getKeyNode().getTag().equals(Tag.MERGE);
    }

    static @Nullable String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    /** The node at the end of a path of names, each of them the mapping's own. */
    @Nullable
    Node at(List<String> path) {
        Node node = root;
        for (String name : path) {
            NodeTuple tuple = node instanceof MappingNode mapping ? own(mapping, name) : null;
            if (tuple == null) {
                return null;
            }
            node = tuple.getValueNode();
        }
        return node;
    }

    /**
     * The node that a reference such as {@code #/components/parameters/IfMatch} leads to; {@code null} for one in
     * another file.
     */
    @Nullable
    Node resolve(String pointer) {
        if (!pointer.startsWith("#/")) {
            return null;
        }
        Node node = root;
        for (String step : pointer.substring(2).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            node = node instanceof MappingNode mapping ? value(mapping, name) : null;
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    /** The text of a scalar; {@code null} for anything else. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
