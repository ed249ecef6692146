package dev.truce.spring.catalogue;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.ProblemType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves all entries under a path, and each under the path that its type has below it. */
final class Catalogue {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final String base;
    private final String path;
    private final List<CatalogueEntry> entries;

    Catalogue(Contracts contracts, String path) {
        this.base = contracts.style().base();
        this.path = path.isEmpty() ? pathOf(base) : path;
        this.entries = contracts.problemTypes().stream()
                .sorted(Comparator.comparing(ProblemType::uri))
                .map(CatalogueEntry::new)
                .toList();
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(path, this::all)
                .GET(path + "/**", this::one)
                .build();
    }

    private ServerResponse all(ServerRequest request) throws Exception {
        return wantsPage(request)
                ? page(entries)
                : json().body(entries.stream().map(CatalogueEntry::members).toList());
    }

    private ServerResponse one(ServerRequest request) throws Exception {
        String type =
                base + request.requestPath().pathWithinApplication().value().substring(path.length());
        List<CatalogueEntry> found =
                entries.stream().filter(entry -> entry.uri().equals(type)).toList();
        if (found.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        Map<String, Object> members = found.get(0).members();
        return wantsPage(request) ? page(found) : json().body(members);
    }

    private static ServerResponse.BodyBuilder json() {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    private static ServerResponse page(List<CatalogueEntry> entries) {
        return ServerResponse.ok()
                .contentType(HTML)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(CataloguePage.of(entries));
    }

    /** A browser names HTML; a client that takes anything gets JSON. */
    private static boolean wantsPage(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept();
        return quality(accepted, MediaType.TEXT_HTML) > quality(accepted, MediaType.APPLICATION_JSON);
    }

    /** Of the most specific range that includes a type (RFC 9110 section 12.5.1); 0 where none does. */
    private static double quality(List<MediaType> accepted, MediaType type) {
        return accepted.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparingInt(Catalogue::specificity))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        int subtype = range.isWildcardSubtype() ? 0 : 1;
        return range.isWildcardType() ? 0 : 1 + subtype;
    }

    /** The path of a base that may be absolute, such as {@code https://example.com/problems}. */
    private static String pathOf(String base) {
        int authority = base.indexOf("://");
        int start = authority < 0 ? 0 : base.indexOf('/', authority + 3);
        String path = start < 0 ? "" : base.substring(start);
        return path.isEmpty() || path.equals("/") ? "/problems" : path;
    }
}
