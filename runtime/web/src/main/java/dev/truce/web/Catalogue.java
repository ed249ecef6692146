package dev.truce.web;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue of problem types: all of them under one path, and each under the path that its URI has below it. */
public final class Catalogue {

    private static final String DEFAULT_PATH = "/problems";

    private final String base;
    private final String path;
    private final List<CatalogueEntry> entries;

    /**
     * Creates the catalogue of an application.
     *
     * @param contracts the application's contracts
     * @param path the path that it is served under; empty for the path that the URI of every problem type begins with
     */
    public Catalogue(Contracts contracts, String path) {
        this.base = contracts.style().base();
        this.path = path.isEmpty() ? pathOf(base) : path;
        this.entries = contracts.problemTypes().stream()
                .sorted(Comparator.comparing(ProblemType::uri))
                .map(CatalogueEntry::of)
                .toList();
    }

    /**
     * Returns the path that the catalogue is served under.
     *
     * @return a path that begins with {@code /}
     */
    public String path() {
        return path;
    }

    /**
     * Returns whether a path belongs to the catalogue.
     *
     * @param requested a path within the application
     * @return {@code true} for {@link #path()} and every path below it
     */
    public boolean serves(String requested) {
        return requested.equals(path) || requested.startsWith(path + "/");
    }

    /**
     * Answers a {@code GET} of the catalogue.
     *
     * @param requested the path of the request within the application: {@link #path()}, or a path below it
     * @param contextPath the path that the application is served under, or empty
     * @param accept the header {@code Accept}; {@code null} if the request has none
     * @return JSON, or a page where the client prefers HTML; 404 if there is no such problem type
     */
    public Answer answer(String requested, String contextPath, @Nullable String accept) {
        boolean all = requested.equals(path);
        String uri = base + (all ? "" : requested.substring(path.length()));
        List<CatalogueEntry> found =
                entries.stream().filter(entry -> all || entry.uri().equals(uri)).toList();
        if (found.isEmpty() && !all) {
            return new Answer(404, Map.of(), new byte[0]);
        }
        if (prefersHtml(AcceptHeader.of(accept))) {
            return ok("text/html;charset=UTF-8", CataloguePage.of(found, contextPath));
        }
        return ok(
                "application/json",
                all ? CatalogueEntry.json(found, contextPath) : found.get(0).json(contextPath));
    }

    private static Answer ok(String contentType, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("Vary", "Accept");
        return new Answer(200, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the client prefers HTML, as browsers do; a client that accepts anything gets JSON. */
    private static boolean prefersHtml(AcceptHeader accept) {
        return accept.quality("text", "html") > accept.quality("application", "json");
    }

    /** Returns the path of a base that may be absolute, such as {@code https://example.com/problems}. */
    private static String pathOf(String base) {
        int authority = base.indexOf("://");
        int start = authority < 0 ? 0 : base.indexOf('/', authority + 3);
        String path = start < 0 ? "" : base.substring(start);
        return path.isEmpty() || path.equals("/") ? DEFAULT_PATH : path;
    }
}
