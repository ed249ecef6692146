package dev.truce.processor.openapi.merge;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.openapi.Endpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the operations of the contract in a document, whatever each calls the variables of its paths. */
final class DocumentPaths {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern ORIGIN = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/]*");

    private final YamlTree tree;
    private final Map<String, List<String>> byKey = new LinkedHashMap<>();
    private final List<String> routes = new ArrayList<>();
    private final Set<String> prefixes = new TreeSet<>();

    DocumentPaths(YamlTree tree) {
        this.tree = tree;
        if (YamlTree.value(tree.root(), "paths") instanceof MappingNode paths) {
            YamlTree.entries(paths).forEach(this::add);
        }
        if (YamlTree.value(tree.root(), "servers") instanceof SequenceNode servers) {
            servers.getValue().forEach(this::addPrefix);
        }
    }

    private void add(String path, Node item) {
        if (!path.startsWith("/")) {
            return;
        }
        byKey.computeIfAbsent(PathTemplate.of(path).key(), key -> new ArrayList<>())
                .add(path);
        if (item instanceof MappingNode mapping) {
            YamlTree.entries(mapping).keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path));
        }
    }

    private void addPrefix(Node server) {
        String url = server instanceof MappingNode mapping ? YamlTree.text(YamlTree.value(mapping, "url")) : null;
        if (url != null) {
            String path = PathTemplate.of(ORIGIN.matcher(url).replaceFirst("")).key();
            if (path.length() > 1 && path.startsWith("/")) {
                prefixes.add(path);
            }
        }
    }

    /** The document's own spelling of an endpoint's path, which lacks what its servers have already; {@code null} if it has none. */
    @Nullable
    String find(Endpoint endpoint) {
        String key = endpoint.path().key();
        String found = find(key, endpoint.httpMethod());
        for (String prefix : prefixes) {
            if (found == null && key.startsWith(prefix + "/")) {
                found = find(key.substring(prefix.length()), endpoint.httpMethod());
            }
        }
        return found;
    }

    /** Of several paths that match the same requests the one that has the method; one behind a reference may have it. */
    private @Nullable String find(String key, String method) {
        MappingNode paths = (MappingNode) Objects.requireNonNullElse(YamlTree.value(tree.root(), "paths"), tree.root());
        for (String path : byKey.getOrDefault(key, List.of())) {
            if (YamlTree.value(paths, path) instanceof MappingNode item
                    && (YamlTree.value(item, method) != null || YamlTree.own(item, "$ref") != null)) {
                return path;
            }
        }
        return null;
    }

    /** All operations, such as {@code POST /orders}. */
    List<String> routes() {
        return routes;
    }
}
