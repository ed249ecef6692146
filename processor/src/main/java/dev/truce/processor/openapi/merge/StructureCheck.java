package dev.truce.processor.openapi.merge;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Checks what an addition could break in a document of OpenAPI 3.2, which swagger-parser does not read: the document
 * stays readable, and its
 * references to components lead somewhere.
 */
final class StructureCheck {

    private static final String COMPONENTS = "#/components/";

    private final YamlTree tree;
    private final List<String> messages = new ArrayList<>();

    private StructureCheck(YamlTree tree) {
        this.tree = tree;
    }

    /** Returns a message for each mistake, in the order of the document. */
    static List<String> messages(String text) {
        try {
            StructureCheck check = new StructureCheck(
                    new DocumentReader("the document").read(text).tree());
            check.info();
            check.references(check.tree.root(), "");
            return check.messages;
        } catch (UnusableDocumentException e) {
            return List.of(e.finding().message());
        }
    }

    private void info() {
        for (String name : List.of("title", "version")) {
            if (!(YamlTree.value(tree.root(), "info") instanceof MappingNode info)
                    || YamlTree.text(YamlTree.value(info, name)) == null) {
                messages.add("attribute info." + name + " is missing");
            }
        }
    }

    private void references(Node node, String path) {
        if (tree.isRepeated(node)) {
            return; // an aliased node is written once, and may contain itself
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String name = String.valueOf(YamlTree.key(tuple));
                if (name.equals("$ref") && tuple.getValueNode() instanceof ScalarNode reference) {
                    resolve(reference.getValue(), path);
                } else if (!name.equals("example") && !name.equals("value")) {
                    references(tuple.getValueNode(), path + "/" + name);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                references(item, path + "/-");
            }
        }
    }

    private void resolve(String reference, String path) {
        if (reference.startsWith(COMPONENTS) && tree.resolve(reference) == null) {
            messages.add("the reference " + reference + " at " + path + " leads nowhere");
        }
    }
}
