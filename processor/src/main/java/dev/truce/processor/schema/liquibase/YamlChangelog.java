package dev.truce.processor.schema.liquibase;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.yaml.snakeyaml.nodes.Tag;

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
            if (root instanceof MappingNode mapping) {
                // other members hold anchors, for instance
                for (NodeTuple entry : mapping.getValue()) {
                    if (key(entry).equals(Changelog.ROOT)) {
                        return element(Changelog.ROOT, entry.getValueNode(), line(entry.getKeyNode()), 0);
                    }
                }
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
        String text = value instanceof ScalarNode scalar ? text(scalar) : attributes.getOrDefault(name, "");
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
            for (NodeTuple entry : entries(mapping, depth)) {
                String key = key(entry);
                Node content = entry.getValueNode();
                if (content instanceof ScalarNode scalar) {
                    attributes.put(key, text(scalar));
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

    /** Returns the entries of a mapping, with those of its merge keys that it does not have itself. */
    private static List<NodeTuple> entries(MappingNode mapping, int depth) throws MalformedException {
        if (depth > DEEPEST) {
            throw new MalformedException("is nested too deeply");
        }
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!entry.getKeyNode().getTag().equals(Tag.MERGE)) {
                entries.put(key(entry), entry);
            } else if (entry.getValueNode() instanceof SequenceNode several) {
                merged.addAll(several.getValue());
            } else {
                merged.add(entry.getValueNode());
            }
        }
        for (Node other : merged) {
            if (other instanceof MappingNode more) {
                entries(more, depth + 1).forEach(entry -> entries.putIfAbsent(key(entry), entry));
            }
        }
        return List.copyOf(entries.values());
    }

    /** Returns the text of a scalar, which is empty for a null. */
    private static String text(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue();
    }

    private static boolean isListOfScalars(Node node) {
        return node instanceof SequenceNode sequence
                && !sequence.getValue().isEmpty()
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance);
    }

    private static String joined(SequenceNode list) {
        return String.join(
                ",",
                list.getValue().stream().map(item -> text((ScalarNode) item)).toList());
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
