package dev.truce.tck.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A refusal, on its way to the client. */
final class ModelProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectNode content;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    ModelProblem(int status, String code, String title, String detail, String resolution) {
        super(code, null, false, false);
        content = Json.object()
                .put("type", typeOf(code))
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .put("resolution", resolution);
        headers.put("Content-Type", "application/problem+json");
    }

    static ModelProblem notFound() {
        return new ModelProblem(404, "NOT_FOUND", "Nothing found", "Nothing is at this address.", "not_retryable");
    }

    static ModelProblem invalid(String member) {
        String detail = "The content cannot be used: " + member + '.';
        return new ModelProblem(400, "INVALID", "Request is not valid", detail, "change_value");
    }

    static ModelProblem method(String allowed) {
        return new ModelProblem(405, "METHOD", "Method not allowed", "Allowed: " + allowed, "not_retryable")
                .header("Allow", allowed);
    }

    static String typeOf(String code) {
        return "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ModelProblem with(String member, Object value) {
        content.set(member, Json.of(value));
        return this;
    }

    ModelProblem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Tells the current tag where there is one. */
    ModelProblem current(String tag) {
        return with("current_etag", tag).header("ETag", tag);
    }

    ObjectNode content() {
        return content;
    }

    Reply reply() {
        return new Reply(content.path("status").intValue(), headers, content.toString());
    }
}
