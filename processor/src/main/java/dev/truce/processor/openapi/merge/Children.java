package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.merge.Child.State;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Decides whether text can be added at a place of a document. */
final class Children {

    private final SourceDocument document;

    Children(SourceDocument document) {
        this.document = document;
    }

    Child of(MappingNode parent, String name) {
        NodeTuple tuple = YamlTree.own(parent, name);
        if (tuple == null) {
            Node merged = YamlTree.value(parent, name);
            return new Child(merged == null ? State.MISSING : State.REPEATED, merged, parent);
        }
        Node value = tuple.getValueNode();
        return new Child(state(parent, tuple.getKeyNode(), value), value, tuple.getKeyNode());
    }

    private State state(MappingNode parent, Node key, Node value) {
        if (document.tree().isRepeated(value)) {
            return State.REPEATED;
        }
        if (value instanceof MappingNode mapping && YamlTree.own(mapping, "$ref") != null) {
            return State.REFERENCE;
        }
        if (value instanceof ScalarNode scalar && isReplaceableNull(parent, key, scalar)) {
            return State.NULL;
        }
        return value instanceof CollectionNode<?> collection && isOpen(collection) ? State.OWN : State.OTHER;
    }

    /**
     * Whether an addition can replace the null: it has no anchor or tag, and its name begins a line or is between
     * braces.
     */
    private boolean isReplaceableNull(MappingNode parent, Node key, ScalarNode value) {
        DocumentText text = document.text();
        int start = text.offset(value.getStartMark());
        String written = text.text().substring(start, text.offset(value.getEndMark()));
        boolean plain = value.getTag().equals(Tag.NULL)
                && value.getScalarStyle() == ScalarStyle.PLAIN
                && value.getAnchor() == null
                && written.equals(value.getValue());
        return plain && (SourceDocument.isFlow(parent) || beginsLine(key));
    }

    /** Whether entries can be added: in block style each existing entry must begin a line. */
    private boolean isOpen(CollectionNode<?> collection) {
        if (collection.getFlowStyle() == FlowStyle.FLOW) {
            return collection instanceof SequenceNode
                    || ((MappingNode) collection)
                            .getValue().stream()
                                    .noneMatch(tuple -> document.tree().isRepeated(tuple.getKeyNode()));
        }
        if (collection instanceof MappingNode mapping) {
            return mapping.getValue().stream().allMatch(tuple -> beginsLine(tuple.getKeyNode()));
        }
        return BlockSequencePlace.dash(document, (SequenceNode) collection) >= 0;
    }

    private boolean beginsLine(Node key) {
        DocumentText text = document.text();
        return !document.tree().isRepeated(key)
                && text.before(text.offset(key.getStartMark())).isBlank();
    }

    /** Whether lines can be added to the root mapping. */
    boolean isRootOpen() {
        return isOpen(document.tree().root());
    }

    /** Returns the names of a mapping, for a suggestion. */
    List<String> names(MappingNode mapping) {
        return List.copyOf(YamlTree.entries(mapping).keySet());
    }
}
