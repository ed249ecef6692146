package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Gives each component of the fragment a name in the document: its own, unless the document has something else of that name; then
 * the name with the first number that is free, or that already has equal content, as in an earlier output.
 */
final class ComponentNames {

    private static final String PREFIX = "#/components/";

    private final YamlTree tree;
    private final Map<String, Node> components = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Boolean> present = new HashMap<>();

    ComponentNames(YamlTree tree, Mapping fragment) {
        this.tree = tree;
        fragment.entries()
                .forEach((section, ofSection) -> ((Mapping) ofSection)
                        .entries()
                        .forEach((name, component) -> components.put(Mapping.pointer(section, name), component)));
    }

    /** The reference to a component under its name in the document. */
    String pointer(String section, String name) {
        return resolve(Mapping.pointer(section, name));
    }

    /** Whether the document has the component already. */
    boolean isPresent(String pointer) {
        resolve(pointer);
        return Boolean.TRUE.equals(present.get(pointer));
    }

    /** A component as the document gets it, with references to the new names. */
    Node content(String pointer) {
        return renamed(components.getOrDefault(pointer, Scalar.NULL));
    }

    /** Everything that a component needs, itself last. */
    void collect(String pointer, Set<String> into) {
        Node component = components.get(pointer);
        if (component != null && !into.contains(pointer)) {
            references(component).forEach(reference -> collect(reference, into));
            into.add(pointer);
        }
    }

    /** Names the referenced components first, because their names are part of a component's content. No component refers to itself. */
    private String resolve(String pointer) {
        String known = names.get(pointer);
        if (known != null || !components.containsKey(pointer)) {
            return known == null ? pointer : known;
        }
        Node content = content(pointer);
        String candidate = pointer;
        int number = 1;
        while (!fits(pointer, candidate, content)) {
            number++;
            candidate = pointer + number;
        }
        names.put(pointer, candidate);
        taken.add(candidate);
        present.put(pointer, tree.resolve(candidate) != null);
        return candidate;
    }

    private boolean fits(String pointer, String candidate, Node content) {
        if (taken.contains(candidate)) {
            return false;
        }
        org.yaml.snakeyaml.nodes.Node existing = tree.resolve(candidate);
        if (existing == null) {
            return candidate.equals(pointer) || !components.containsKey(candidate);
        }
        return existing instanceof MappingNode && NodeReader.read(existing).equals(content);
    }

    private Node renamed(Node node) {
        if (node instanceof Mapping mapping) {
            Mapping copy = new Mapping();
            mapping.entries().forEach((name, value) -> copy.put(name, renamed(value)));
            return copy;
        }
        if (node instanceof Sequence sequence) {
            return new Sequence(sequence.items().stream().map(this::renamed).toList());
        }
        return node instanceof Scalar scalar && scalar.value() instanceof String text && text.startsWith(PREFIX)
                ? Scalar.of(resolve(text))
                : node;
    }

    private static Set<String> references(Node node) {
        Set<String> references = new LinkedHashSet<>();
        if (node instanceof Mapping mapping) {
            mapping.entries().values().forEach(value -> references.addAll(references(value)));
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> references.addAll(references(item)));
        } else if (node instanceof Scalar scalar && scalar.value() instanceof String text && text.startsWith(PREFIX)) {
            references.add(text);
        }
        return references;
    }
}
