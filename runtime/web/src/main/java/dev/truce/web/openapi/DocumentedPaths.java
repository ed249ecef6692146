package dev.truce.web.openapi;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a document, found whatever their variables are called. A path of the code may begin with the path of one of the document's
 * servers.
 *
 * @param <P> what a document has for a path
 */
public final class DocumentedPaths<P> {

    private final Map<String, P> byShape = new HashMap<>();

    /**
     * Creates the paths.
     *
     * @param paths what the document has for each template
     * @param servers the URLs of its servers
     */
    public DocumentedPaths(Map<String, P> paths, Stream<String> servers) {
        byShape.putAll(shapes(paths, ""));
        servers.map(DocumentedPaths::path).forEach(base -> shapes(paths, base).forEach(byShape::putIfAbsent));
    }

    /**
     * Finds a path of the code.
     *
     * @param path the template of the path
     * @return what the document has for it; {@code null} if it has nothing
     */
    public @Nullable P find(String path) {
        return byShape.get(shape(path));
    }

    private static <P> Map<String, P> shapes(Map<String, P> paths, String base) {
        Map<String, P> shapes = new HashMap<>();
        paths.forEach((path, item) -> shapes.putIfAbsent(shape(base + path), item));
        return shapes;
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    /** A URL with variables is none until they have values. */
    private static String path(String url) {
        try {
            String path = URI.create(url).getPath();
            return path == null ? "" : path.replaceAll("/+$", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
