package dev.truce.processor.openapi.merge;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Visits all nodes of a document once: finds those that aliases repeat, the size with aliases expanded, and duplicate
 * names.
 */
final class NodeCensus {

    /** The limit of nodes with all aliases expanded; the largest public documents have less than half of it. */
    private static final long LIMIT = 5_000_000;

    /** The sizes of nodes with an anchor: no other node can occur more than once. */
    private final IdentityHashMap<Node, Long> sizes = new IdentityHashMap<>();

    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean large;
    private @Nullable NodeTuple duplicate;
    private boolean circular;

    NodeCensus(Node root) {
        large = size(root) > LIMIT;
    }

    /** The nodes that occur at more than one place. */
    Set<Node> repeated() {
        return repeated;
    }

    /** Whether aliases make the document endless, or so large that no tool should read it. */
    boolean isBomb() {
        return circular || large;
    }

    /** The first entry whose name its mapping has already. */
    @Nullable
    NodeTuple duplicate() {
        return duplicate;
    }

    private long size(Node node) {
        if (node.getAnchor() == null) {
            return sizeOfParts(node);
        }
        Long known = sizes.get(node);
        if (known != null || open.contains(node)) {
            repeated.add(node);
            circular |= known == null;
            return known == null ? 0 : known;
        }
        open.add(node);
        long size = sizeOfParts(node);
        open.remove(node);
        sizes.put(node, size);
        return size;
    }

    private long sizeOfParts(Node node) {
        long size = 1;
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                size = Math.min(size + size(item), LIMIT + 1);
            }
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                size = Math.min(size + size(tuple.getKeyNode()) + size(tuple.getValueNode()), LIMIT + 1);
            }
            if (duplicate == null) {
                duplicate = duplicate(mapping);
            }
        }
        return size;
    }

    private static @Nullable NodeTuple duplicate(MappingNode mapping) {
        if (mapping.getValue().size() < 2) {
            return null;
        }
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
