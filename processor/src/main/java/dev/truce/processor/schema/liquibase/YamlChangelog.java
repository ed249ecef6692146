package dev.truce.processor.schema.liquibase;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a changelog in YAML or JSON into the form that XML gives it. */
final class YamlChangelog {
    /** Lists whose items XML has without an element around them. */
    private static final Set<String> LISTS = Set.of("changes", "columns");

    private static final int DEEPEST = 40;
    private static final int LARGEST = 8 << 20;

    private YamlChangelog() {}

    static Element read(String text) throws MalformedException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode mapping && mapping.getValue().size() == 1) {
                NodeTuple only = mapping.getValue().get(0);
                return element(key(only), only.getValueNode(), line(only.getKeyNode()), 0);
            }
            throw new MalformedException("is not a Liquibase changelog");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new MalformedException("is not valid YAML in line " + line);
        } catch (YAMLException e) {
            throw new MalformedException("is not valid YAML");
        }
    }

    private static Element element(String name, Node value, int line, int depth) throws MalformedException {
        if (depth > DEEPEST) {
            throw new MalformedException("is nested too deeply");
        }
        Map<String, String> attributes = new TreeMap<>();
        List<Element> children = new ArrayList<>();
        fill(value, attributes, children, depth);
        String text = value instanceof ScalarNode scalar ? scalar.getValue() : attributes.getOrDefault(name, "");
        int textLine = children.stream()
                .filter(child -> child.name().equals(name))
                .mapToInt(Element::textLine)
                .findFirst()
                .orElse(line(value));
        return new Element(name, attributes, children, text, line, textLine);
    }

    /** Adds the entries of a mapping, or of the mappings in a list, to an element. */
    private static void fill(Node value, Map<String, String> attributes, List<Element> children, int depth)
            throws MalformedException {
        if (value instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (depth > DEEPEST) {
                    throw new MalformedException("is nested too deeply");
                }
                fill(item, attributes, children, depth + 1);
            }
        } else if (value instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                String key = key(entry);
                Node content = entry.getValueNode();
                if (content instanceof ScalarNode scalar) {
                    attributes.put(key, scalar.getValue());
                } else if (isListOfScalars(content)) {
                    attributes.put(key, joined((SequenceNode) content));
                }
                if (LISTS.contains(key)) {
                    fill(content, attributes, children, depth + 1);
                } else {
                    children.add(element(key, content, line(entry.getKeyNode()), depth + 1));
                }
            }
        }
    }

    private static boolean isListOfScalars(Node node) {
        return node instanceof SequenceNode sequence
                && !sequence.getValue().isEmpty()
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance);
    }

    private static String joined(SequenceNode list) {
        return String.join(
                ",",
                list.getValue().stream()
                        .map(item -> ((ScalarNode) item).getValue())
                        .toList());
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The line of the content, which in a block scalar starts after its sign. */
    private static int line(Node node) {
        boolean block = node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
        return node.getStartMark().getLine() + (block ? 2 : 1);
    }
}
