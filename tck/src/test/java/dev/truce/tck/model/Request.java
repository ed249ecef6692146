package dev.truce.tck.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dev.truce.tck.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a model server was asked. */
record Request(String method, List<String> path, String query, Map<String, List<String>> headers, String body) {

    static Request of(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        List<String> path = Arrays.stream(uri.getRawPath().substring(1).split("/"))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = Optional.ofNullable(uri.getQuery()).orElse("");
        return new Request(exchange.getRequestMethod(), path, query, exchange.getRequestHeaders(), body);
    }

    /** Whether it only reads. */
    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    List<String> lines(String header) {
        return Optional.ofNullable(headers.get(header)).orElse(List.of());
    }

    /** Whether the content is the JSON null, which libraries read as no object at all. */
    boolean isNull() {
        return body.equals("null");
    }

    ObjectNode object() {
        if (!String.join("", lines("Content-type")).startsWith("application/json")) {
            throw new ModelProblem(
                    415, "MEDIA_TYPE", "Unsupported media type", "Send application/json.", "change_value");
        }
        try {
            if (Json.read(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // answered like any other content that is no object
        }
        throw ModelProblem.invalid("it is no JSON object");
    }
}
