package dev.truce.processor.openapi.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Goes once over all nodes of a document: finds what aliases repeat, how large it is with them spelt out, and what is wrong. */
final class NodeCensus {

    /** What a document may have with its aliases spelt out; the largest public ones have less than half of it. */
    private static final long LIMIT = 5_000_000;

    private final IdentityHashMap<Node, Long> sizes = new IdentityHashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable NodeTuple duplicate;
    private boolean circular;

    NodeCensus(Node root) {
        size(root);
    }

    /** The nodes that stand at more than one place. */
    Set<Node> repeated() {
        return repeated;
    }

    /** Whether aliases make the document endless, or so large that no tool should read it. */
    boolean isBomb() {
        return circular || sizes.values().stream().anyMatch(size -> size > LIMIT);
    }

    /** The first entry whose name its mapping has already. */
    @Nullable
    NodeTuple duplicate() {
        return duplicate;
    }

    private long size(Node node) {
        Long known = sizes.get(node);
        if (known != null || open.contains(node)) {
            repeated.add(node);
            circular |= known == null;
            return known == null ? 0 : known;
        }
        open.add(node);
        long size = 1;
        for (Node child : children(node)) {
            size = Math.min(size + size(child), LIMIT + 1);
        }
        if (node instanceof MappingNode mapping && duplicate == null) {
            duplicate = duplicate(mapping);
        }
        open.remove(node);
        sizes.put(node, size);
        return size;
    }

    private static List<Node> children(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
                        .toList()
                : List.of();
    }

    private static @Nullable NodeTuple duplicate(MappingNode mapping) {
        Set<String> names = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = YamlTree.key(tuple);
            if (name != null && !YamlTree.isMerge(tuple) && !names.add(name)) {
                return tuple;
            }
        }
        return null;
    }
}
