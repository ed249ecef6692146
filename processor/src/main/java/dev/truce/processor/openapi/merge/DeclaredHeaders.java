package dev.truce.processor.openapi.merge;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The request headers that an operation declares already: its own, its path's, and the targets of references. */
final class DeclaredHeaders {

    private final YamlTree tree;
    private final Set<String> names = new TreeSet<>();

    DeclaredHeaders(YamlTree tree, MappingNode item, MappingNode operation) {
        this.tree = tree;
        addAll(YamlTree.value(item, "parameters"));
        addAll(YamlTree.value(operation, "parameters"));
    }

    boolean has(String header) {
        return names.contains(plain(header));
    }

    private void addAll(@Nullable Node parameters) {
        if (parameters instanceof SequenceNode sequence) {
            sequence.getValue().stream()
                    .filter(MappingNode.class::isInstance)
                    .map(MappingNode.class::cast)
                    .forEach(this::add);
        }
    }

    private void add(MappingNode parameter) {
        String reference = YamlTree.text(YamlTree.value(parameter, "$ref"));
        if (reference == null) {
            addHeader(parameter);
        } else if (tree.resolve(reference) instanceof MappingNode target) {
            addHeader(target);
        } else {
            // in another file, which is not read: only the name is known
            String last = reference.substring(Math.max(reference.lastIndexOf('/'), reference.lastIndexOf('#')) + 1);
            names.add(plain(last.replaceFirst("\\.(ya?ml|json)$", "")));
        }
    }

    private void addHeader(MappingNode parameter) {
        String name = YamlTree.text(YamlTree.value(parameter, "name"));
        if (name != null && "header".equals(YamlTree.text(YamlTree.value(parameter, "in")))) {
            names.add(plain(name));
        }
    }

    /** Makes {@code If-Match}, {@code ifMatch} and {@code if_match.yaml} equal. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
