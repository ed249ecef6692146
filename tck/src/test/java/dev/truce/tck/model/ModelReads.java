package dev.truce.tck.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.truce.tck.http.Json;
import java.util.List;
import java.util.Map;

/** What the model answers to GET and HEAD. */
final class ModelReads {

    private final ModelStore store;
    private final Faults faults;

    ModelReads(ModelStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    /** The tag of a row. */
    static String tag(ModelStore.Row row, Faults faults) {
        return faults.has(Fault.MAKES_ODD_TAGS) ? "\"v " + row.version + '"' : "\"" + row.version + '"';
    }

    Reply read(ModelType type, String key, Request request) {
        ModelStore.Row row = store.find(type, key);
        if (row == null) {
            throw ModelProblem.notFound();
        }
        if (!type.versioned) {
            return Reply.json(200, row.json);
        }
        boolean isXml = request.lines("Accept").contains("application/xml");
        boolean hasOwnTag = isXml && !faults.has(Fault.SHARES_TAGS_BETWEEN_MEDIA_TYPES);
        String tag = hasOwnTag ? tag(row, faults).replaceFirst("\"$", ";xml\"") : tag(row, faults);
        if (new ModelPreconditions(request, faults).noneMatchFails(tag)) {
            Reply bare = Reply.empty(304).with("ETag", tag);
            return faults.has(Fault.ANSWERS_BARE_304) ? bare : cached(bare);
        }
        Reply shown = isXml
                ? new Reply(200, Map.of("Content-Type", "application/xml"), "<resource/>")
                : Reply.json(200, row.json);
        return cached(shown.with("ETag", tag));
    }

    Reply list(Request request) {
        if (faults.has(Fault.ANSWERS_304_FOR_LISTS)
                && !request.lines("If-none-match").isEmpty()) {
            return Reply.empty(304);
        }
        String number = request.query().replaceFirst("^number=", "");
        ArrayNode list = (ArrayNode) Json.of(List.of());
        store.all(ModelType.ORDERS).stream()
                .filter(row -> row.json.path("number").asText().equals(number))
                .forEach(row -> list.add(row.json));
        Reply reply = Reply.json(200, list);
        return faults.has(Fault.TAGS_LISTS) ? reply.with("ETag", "\"1\"") : reply;
    }

    private Reply cached(Reply reply) {
        return reply.with("Vary", faults.has(Fault.FORGETS_VARY) ? "Origin" : "Accept")
                .with("Cache-Control", "private, no-cache");
    }
}
