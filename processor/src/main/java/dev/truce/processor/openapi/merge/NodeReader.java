package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Converts a node of a document into Truce's own form, so that the two can be compared. */
final class NodeReader {

    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    private NodeReader() {}

    static Node read(org.yaml.snakeyaml.nodes.Node node) {
        if (node instanceof MappingNode mapping) {
            Mapping read = new Mapping();
            YamlTree.entries(mapping).forEach((name, value) -> read.put(name, read(value)));
            return read;
        }
        if (node instanceof SequenceNode sequence) {
            return new Sequence(
                    sequence.getValue().stream().map(NodeReader::read).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) && DECIMAL.matcher(text).matches()) {
            return Scalar.of(Long.parseLong(text));
        }
        if (tag.equals(Tag.BOOL)) {
            return Scalar.of(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? Scalar.NULL : Scalar.of(text);
    }
}
