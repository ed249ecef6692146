package dev.truce.processor.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The tree that swagger-parser builds from a document in YAML, built directly from the nodes. The parser itself
 * converts them to objects, writes those as JSON and reads the JSON, which takes longer than everything else. It still
 * reads documents with uncommon syntax, so that its messages are the same for every document.
 */
final class ParserTree {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})\\.[0-9]{1,15}");
    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private boolean isPlain = true;

    private ParserTree() {}

    /**
     * The tree of a text; {@code null} where it has anchors, merge keys, numbers in other forms, or what is not YAML.
     */
    static @Nullable JsonNode of(String text) {
        if (text.trim().startsWith("{")) {
            return null; // JSON, for which the parser has a faster way
        }
        try {
            LoaderOptions options = DeserializationUtils.buildLoaderOptions();
            // the parser would take less, but a file is small enough where it is read
            options.setCodePointLimit(Integer.MAX_VALUE);
            options.setNestingDepthLimit(DocumentReader.MAX_DEPTH);
            DumperOptions unused = new DumperOptions();
            Yaml yaml = new Yaml(
                    new SafeConstructor(options),
                    new Representer(unused),
                    unused,
                    options,
                    new DeserializationUtils.CustomResolver());
            Node root = yaml.compose(new StringReader(text));
            ParserTree tree = new ParserTree();
            JsonNode read = root == null ? null : tree.read(root);
            return tree.isPlain ? read : null;
        } catch (YAMLException unreadable) {
            return null;
        }
    }

    private JsonNode read(Node node) {
        if (node.getAnchor() == null) {
            if (node instanceof MappingNode mapping && node.getTag().equals(Tag.MAP)) {
                return object(mapping);
            }
            if (node instanceof SequenceNode sequence && node.getTag().equals(Tag.SEQ)) {
                ArrayNode array = MAKE.arrayNode(sequence.getValue().size());
                for (Node item : sequence.getValue()) {
                    array.add(read(item));
                }
                return array;
            }
            if (node instanceof ScalarNode scalar) {
                return scalar(scalar);
            }
        }
        return notPlain();
    }

    private JsonNode object(MappingNode mapping) {
        ObjectNode object = MAKE.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = name(tuple.getKeyNode());
            if (name == null || object.replace(name, read(tuple.getValueNode())) != null) {
                return notPlain();
            }
        }
        return object;
    }

    private static @Nullable String name(Node key) {
        if (key instanceof ScalarNode scalar && key.getAnchor() == null) {
            boolean isNumber = key.getTag().equals(Tag.INT)
                    && INTEGER.matcher(scalar.getValue()).matches();
            return isNumber || key.getTag().equals(Tag.STR) ? scalar.getValue() : null;
        }
        return null;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return MAKE.textNode(text);
        }
        if (tag.equals(Tag.BOOL)) {
            return MAKE.booleanNode(TRUE.contains(text.toLowerCase(Locale.ROOT)));
        }
        if (tag.equals(Tag.INT) && INTEGER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return number == (int) number ? MAKE.numberNode((int) number) : MAKE.numberNode(number);
        }
        if (tag.equals(Tag.FLOAT) && DECIMAL.matcher(text).matches()) {
            return MAKE.numberNode(Double.parseDouble(text));
        }
        return tag.equals(Tag.NULL) ? MAKE.nullNode() : notPlain();
    }

    private JsonNode notPlain() {
        isPlain = false;
        return MAKE.nullNode();
    }
}
