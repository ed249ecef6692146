package dev.truce.samples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.idempotency.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An endpoint's view of an exchange: path variables, query, preconditions and body. */
record Request(HttpExchange exchange, Map<String, String> variables, boolean acceptsWeakened) {

    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    String variable(String name) {
        String value = RequestProblem.found(variables.get(name));
        // the replacement character stands for bytes that are not UTF-8
        if (!Body.isText(value) || value.indexOf('\uFFFD') >= 0) {
            throw RequestProblem.invalid(name, "a text in UTF-8 without NUL");
        }
        return value;
    }

    UUID id() {
        try {
            return UUID.fromString(variable("id"));
        } catch (IllegalArgumentException e) {
            throw RequestProblem.invalid("id", "a UUID");
        }
    }

    @Nullable
    String query(String name) {
        String query = exchange.getRequestURI().getRawQuery();
        return Stream.of(query == null ? new String[0] : query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }

    IfMatch ifMatch() {
        IfMatch ifMatch = IfMatch.valueOf(lines("If-Match"));
        return acceptsWeakened ? ifMatch.acceptingWeakened() : ifMatch;
    }

    IfNoneMatch ifNoneMatch() {
        IfNoneMatch ifNoneMatch = IfNoneMatch.valueOf(lines("If-None-Match"));
        return acceptsWeakened ? ifNoneMatch.acceptingWeakened() : ifNoneMatch;
    }

    /** Hashes path, query and body, and keeps the body for the endpoint. There is one media type. */
    String fingerprint() throws IOException {
        byte[] body = Body.bytes(exchange.getRequestBody());
        exchange.setStreams(new ByteArrayInputStream(body), null);
        return new Fingerprint()
                .add(exchange.getRequestURI().toString())
                .add(body)
                .hash();
    }

    Body body() throws IOException {
        return Body.read(exchange.getRequestBody());
    }

    boolean isWrite() {
        return !List.of("GET", "HEAD").contains(exchange.getRequestMethod());
    }

    /** Refuses content that is not declared as JSON, such as that of an HTML form. */
    void checkMediaType() {
        String type = String.join(",", lines("Content-Type"));
        boolean empty = lines("Transfer-Encoding").isEmpty()
                && List.of("", "0").contains(String.join("", lines("Content-Length")));
        if (!empty && !type.matches("application/([a-z-]+\\+)?json *(;.*)?")) {
            throw RequestProblem.UNSUPPORTED_MEDIA_TYPE.conflict().toException();
        }
    }

    /** All lines of a header, since a list may be spread over several (RFC 9110 section 5.3). */
    List<String> lines(String header) {
        return exchange.getRequestHeaders().getOrDefault(header, List.of());
    }
}
