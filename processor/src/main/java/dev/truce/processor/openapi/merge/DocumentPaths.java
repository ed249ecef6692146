package dev.truce.processor.openapi.merge;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.openapi.Endpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the operations of the contract in a document, whatever names both give to the variables of paths. */
final class DocumentPaths {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern ORIGIN = Pattern.compile("^(([a-zA-Z][a-zA-Z0-9+.-]*|\\{[^{}]*\\}):)?//[^/]*");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

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
        String url = server instanceof MappingNode mapping ? url(mapping) : null;
        if (url != null) {
            String path = PathTemplate.of(ORIGIN.matcher(url).replaceFirst("")).key();
            if (path.length() > 1 && path.startsWith("/")) {
                prefixes.add(path);
            }
        }
    }

    /** Returns the URL of a server with the defaults of its variables. */
    private static @Nullable String url(MappingNode server) {
        String url = YamlTree.text(YamlTree.value(server, "url"));
        return url == null || !(YamlTree.value(server, "variables") instanceof MappingNode variables)
                ? url
                : VARIABLE.matcher(url).replaceAll(use -> {
                    Node variable = YamlTree.value(variables, use.group(1));
                    String text = variable instanceof MappingNode mapping
                            ? YamlTree.text(YamlTree.value(mapping, "default"))
                            : null;
                    return Matcher.quoteReplacement(text == null ? use.group() : text);
                });
    }

    /**
     * Returns the document's own spelling of an endpoint's path, without what its servers have; {@code null} if there
     * is none.
     */
    @Nullable
    String find(Endpoint endpoint) {
        return find(endpoint.path().key(), endpoint.httpMethod());
    }

    /** Returns the same for the key of a path. */
    @Nullable
    String find(String key, String method) {
        String found = findExactly(key, method);
        for (String prefix : prefixes) {
            if (found == null && key.startsWith(prefix + "/")) {
                found = findExactly(key.substring(prefix.length()), method);
            }
        }
        return found;
    }

    /** Returns the keys of all paths, in the order of the document. */
    Set<String> keys() {
        return byKey.keySet();
    }

    /**
     * Returns the path that has the method, among several that match the same requests; a referenced path may have it.
     */
    private @Nullable String findExactly(String key, String method) {
        for (String path : byKey.getOrDefault(key, List.of())) {
            if (YamlTree.value(tree.root(), "paths") instanceof MappingNode paths
                    && YamlTree.value(paths, path) instanceof MappingNode item
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
