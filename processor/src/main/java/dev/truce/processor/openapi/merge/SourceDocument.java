package dev.truce.processor.openapi.merge;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * A document of the user, as text and as nodes.
 *
 * @param name the name of its file
 * @param isMarked whether the text begins with a byte order mark
 * @param isJson whether it is written as JSON
 * @param text the text without the byte order mark
 * @param tree the nodes
 */
record SourceDocument(String name, boolean isMarked, boolean isJson, DocumentText text, YamlTree tree) {

    /** Returns the version of OpenAPI, such as {@code 3.1.0}. */
    String version() {
        return String.valueOf(YamlTree.text(YamlTree.value(tree.root(), "openapi")));
    }

    /** Returns the location of an offset, such as {@code openapi.yaml:12}. */
    String place(Node node) {
        return name + ":" + (node.getStartMark().getLine() + 1);
    }

    /** The indentation of one level. */
    String step() {
        for (NodeTuple tuple : tree.root().getValue()) {
            if (tuple.getValueNode() instanceof MappingNode mapping
                    && !mapping.getValue().isEmpty()
                    && !tree.isRepeated(mapping)) {
                String outer = text.indentation(text.offset(tuple.getKeyNode().getStartMark()));
                int first = text.offset(mapping.getValue().get(0).getKeyNode().getStartMark());
                String inner = text.before(first);
                if (inner.isBlank() && inner.length() > outer.length() && inner.startsWith(outer)) {
                    return inner.substring(outer.length());
                }
            }
        }
        return "  ";
    }

    /** Whether the text has one line only. */
    boolean isOneLine() {
        return text.lineEnd(0) == text.text().stripTrailing().length();
    }

    /** Returns whether no space follows a colon, as in minified JSON. */
    boolean isTight() {
        MappingNode root = tree.root();
        if (!isJson || root.getValue().isEmpty()) {
            return false;
        }
        NodeTuple first = root.getValue().get(0);
        return text.charAt(text.offset(first.getKeyNode().getEndMark()) + 1) != ' ';
    }

    static boolean isFlow(MappingNode mapping) {
        return mapping.getFlowStyle() == FlowStyle.FLOW;
    }

    /** The text with the byte order mark that it had. */
    String withMark(String newText) {
        return isMarked ? DocumentText.BYTE_ORDER_MARK + newText : newText;
    }
}
