package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.tck.http.ProblemFact;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares an OpenAPI document with the observed answers. */
final class OpenApiDocument {

    private final JsonNode document;
    private final String basePath;

    OpenApiDocument(JsonNode document, String basePath) {
        this.document = document;
        this.basePath = basePath;
    }

    /** Whether the operation that answered documents this status with this code. */
    boolean documents(ProblemFact problem) {
        return template(problem)
                .map(template -> document.path("paths")
                        .path(template)
                        .path(problem.method().toLowerCase(Locale.ROOT))
                        .path("responses")
                        .path(String.valueOf(problem.status())))
                .filter(response -> mentions(response, problem.code(), new HashSet<>()))
                .isPresent();
    }

    /** The operation's name: its method and path template, or its path where the document has no template. */
    String name(ProblemFact problem) {
        return problem.method() + ' ' + template(problem).orElse(problem.path());
    }

    private Optional<String> template(ProblemFact problem) {
        String path = problem.path().substring(basePath.length());
        return document.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> matches(template.split("/"), path.split("/")))
                .min(Comparator.comparingInt(OpenApiDocument::variables));
    }

    private static int variables(String template) {
        return (int) template.chars().filter(c -> c == '{').count();
    }

    private static boolean matches(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(path[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text occurs somewhere in a node or in what it refers to. */
    private boolean mentions(JsonNode node, String text, Set<String> visited) {
        if (node.isTextual()) {
            return node.asText().equals(text);
        }
        JsonNode reference = node.path("$ref");
        if (reference.isTextual()
                && reference.asText().startsWith("#/")
                && visited.add(reference.asText())
                && mentions(document.at(reference.asText().substring(1)), text, visited)) {
            return true;
        }
        if (node.has(text)) {
            return true;
        }
        for (JsonNode child : node) {
            if (mentions(child, text, visited)) {
                return true;
            }
        }
        return false;
    }
}
