package dev.truce.web;

import dev.truce.runtime.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The entry of a problem type.
 *
 * @param uri the URI of the type
 * @param members texts and numbers, in the order in which they are shown
 */
record CatalogueEntry(String uri, Map<String, Object> members) {

    static CatalogueEntry of(ProblemType type) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.uri());
        members.put("code", type.code());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", type.definition().detail());
        if (!type.resource().isEmpty()) {
            members.put("resource", type.resource());
        }
        members.put("resolution", type.resolution().wireName());
        return new CatalogueEntry(type.uri(), members);
    }

    static String json(List<CatalogueEntry> entries, String contextPath) {
        return entries.stream().map(entry -> entry.json(contextPath)).collect(Collectors.joining(",", "[", "]"));
    }

    /** Returns the members for an application that is served under a path, which root-relative URIs of types are below. */
    Map<String, Object> members(String contextPath) {
        Map<String, Object> shown = new LinkedHashMap<>(members);
        shown.put("type", uri.startsWith("/") ? contextPath + uri : uri);
        return shown;
    }

    String json(String contextPath) {
        return members(contextPath).entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":"
                        + (member.getValue() instanceof Integer number ? number : quoted(member.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(Object text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toString().toCharArray()) {
            if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.append('"').toString();
    }
}
