package dev.truce.samples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer of an endpoint.
 *
 * @param status the status
 * @param content bytes, or what is written as JSON
 * @param headers all headers but those that the router knows better
 */
record Response(int status, Object content, Map<String, String> headers) {
    static final Response EMPTY = new Response(204, new byte[0], Map.of());

    /** The answer to a failure: the log has the details. */
    static final Response INTERNAL_ERROR = new Response(
            500,
            new Failure(
                    "about:blank",
                    "Internal server error",
                    500,
                    "The failure is logged.",
                    "INTERNAL_ERROR",
                    "not_retryable"),
            Map.of("Content-Type", "application/problem+json"));

    private record Failure(String type, String title, int status, String detail, String code, String resolution) {}

    static Response ok(Object content) {
        return new Response(200, content, Map.of("Content-Type", "application/json"));
    }

    static Response created(String location, Object content) {
        return new Response(201, content, Map.of("Content-Type", "application/json", "Location", location));
    }

    Response with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Response(status, content, more);
    }

    byte[] bytes() throws JsonProcessingException {
        return content instanceof byte[] bytes ? bytes : Body.JSON.writeValueAsBytes(content);
    }
}
