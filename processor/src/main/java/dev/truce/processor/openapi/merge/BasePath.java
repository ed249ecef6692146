package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Endpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The difference between the paths of the code and those of a document.
 *
 * @param code what the paths of the code begin with
 * @param document what the paths of the document begin with instead
 */
record BasePath(String code, String document) {

    /** Returns the difference with which the document has all endpoints; {@code null} if there is none. */
    static @Nullable BasePath ofAll(List<Endpoint> endpoints, DocumentPaths paths) {
        if (endpoints.isEmpty()) {
            return null;
        }
        return candidates(endpoints.get(0), paths).stream()
                .filter(base -> endpoints.stream().allMatch(endpoint -> base.matches(endpoint, paths)))
                .min(Comparator.comparingInt(base -> base.code.length() + base.document.length()))
                .orElse(null);
    }

    /** Returns the beginnings by which an endpoint differs from a path that ends alike, with at least one segment that is not a variable. */
    private static Set<BasePath> candidates(Endpoint endpoint, DocumentPaths paths) {
        List<String> own = segments(endpoint.path().key());
        Set<BasePath> candidates = new LinkedHashSet<>();
        for (String key : paths.keys()) {
            List<String> other = segments(key);
            boolean named = false;
            for (int common = 1; common <= Math.min(own.size(), other.size()); common++) {
                String segment = own.get(own.size() - common);
                if (!segment.equals(other.get(other.size() - common))) {
                    break;
                }
                named |= !segment.contains("{}");
                if (named) {
                    candidates.add(new BasePath(
                            path(own.subList(0, own.size() - common)), path(other.subList(0, other.size() - common))));
                }
            }
        }
        return candidates;
    }

    private boolean matches(Endpoint endpoint, DocumentPaths paths) {
        String key = endpoint.path().key();
        return (key + "/").startsWith(code + "/")
                && paths.find(document + key.substring(code.length()), endpoint.httpMethod()) != null;
    }

    private static List<String> segments(String key) {
        List<String> segments = new ArrayList<>(List.of(key.split("/", -1)));
        segments.removeIf(String::isEmpty);
        return segments;
    }

    private static String path(List<String> segments) {
        return segments.isEmpty() ? "" : "/" + String.join("/", segments);
    }

    /** Returns what to do, as the rest of a sentence. */
    String remedy() {
        if (code.isEmpty()) {
            return document.contains("{}")
                    ? "add " + shown(document) + " to the paths in the code, with which all match"
                    : "set -Atruce.openapi.base=" + document + ", with which all match";
        }
        return document.isEmpty()
                ? "add " + shown(code) + " to the URL of its server, with which all match"
                : "its paths begin with " + shown(document) + " instead of " + shown(code)
                        + "; correct one of them, or -Atruce.openapi.base";
    }

    /** Variables have no names here, since documents and code may name them differently. */
    private static String shown(String path) {
        return path.replace("{}", "{…}");
    }
}
