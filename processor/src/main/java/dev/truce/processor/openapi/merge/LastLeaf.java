package dev.truce.processor.openapi.merge;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the end of a node's text. The marks of block collections do not give it: they are at the next token. */
final class LastLeaf {

    private LastLeaf() {}

    /**
     * The offset after the node's last character; -1 if no line may follow or if that is not known: after a block
     * scalar, whose
     * value can depend on what follows, and after an alias.
     */
    static int end(SourceDocument document, Node node) {
        if (document.tree().isRepeated(node)) {
            return -1;
        }
        if (node instanceof ScalarNode scalar) {
            return isBlock(scalar) ? -1 : document.text().offset(scalar.getEndMark());
        }
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW) {
            return document.text().offset(collection.getEndMark());
        }
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> tuples = mapping.getValue();
            return end(document, tuples.get(tuples.size() - 1).getValueNode());
        }
        List<Node> items = ((SequenceNode) node).getValue();
        return end(document, items.get(items.size() - 1));
    }

    private static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }
}
