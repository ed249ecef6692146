package dev.truce.tck.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Json;
import dev.truce.tck.model.ModelStore.Row;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the model answers to requests that write. */
final class ModelWrites {

    private final ModelStore store;
    private final Faults faults;
    private final ModelLifecycle lifecycle;
    private final ModelChecks checks;

    ModelWrites(ModelStore store, Faults faults) {
        this.store = store;
        this.faults = faults;
        lifecycle = new ModelLifecycle(faults);
        checks = new ModelChecks(faults);
    }

    Reply create(ModelType type, Request request) {
        ObjectNode content = request.object();
        String key = type.key.equals("id")
                ? UUID.randomUUID().toString()
                : content.path(type.key).asText();
        Row row = new Row(Json.object(), 1);
        row.json.put(type.key, key);
        merge(type, row.json, content, true);
        if (type == ModelType.ORDERS) {
            String requested = content.path("status").asText("PENDING");
            row.json.put("status", lifecycle.request(null, requested));
        }
        boolean tooLong = row.json.path("username").asText().length() > 1_000;
        if (tooLong && faults.has(Fault.CALLS_LONG_VALUES_DUPLICATES)) {
            throw store.duplicate(type.rules().get(0), row);
        }
        store.insert(type, key, versioned(type, row));
        String segment = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
        return shown(type, 201, row).with("Location", '/' + type.path() + '/' + segment);
    }

    Reply update(ModelType type, String key, Request request) {
        ObjectNode content = request.object();
        ModelPreconditions preconditions = new ModelPreconditions(request, faults);
        Row row = store.find(type, key);
        if (row == null) {
            return createAt(type, key, content, preconditions);
        }
        Row changed = new Row(row.json.deepCopy(), row.version + 1);
        if (faults.has(Fault.WRITES_BEFORE_IT_CHECKS)) {
            merge(type, changed.json, content, false);
            store.overwrite(type, key, versioned(type, changed));
        }
        checks.preconditions(type, preconditions, row, request);
        if (type == ModelType.DOCUMENTS) {
            checks.claimedVersion(preconditions, row, content.path("version"));
        }
        merge(type, changed.json, content, request.method().equals("PUT"));
        if (type == ModelType.ORDERS && content.has("status")) {
            String current = row.json.path("status").asText();
            changed.json.put(
                    "status", lifecycle.request(current, content.path("status").asText()));
        }
        boolean changesState = !changed.json.path("status").equals(row.json.path("status"));
        write(type, key, row, versioned(type, changed), preconditions, changesState);
        return faults.has(Fault.ANSWERS_THE_OLD_TAG)
                ? shown(type, 200, changed).with("ETag", ModelReads.tag(row, faults))
                : shown(type, 200, changed);
    }

    Reply fire(String key, String transition, Request request) {
        ModelPreconditions preconditions = new ModelPreconditions(request, faults);
        Row row = store.find(ModelType.ORDERS, key);
        if (row == null || !lifecycle.knows(transition)) {
            throw ModelProblem.notFound();
        }
        String current = row.json.path("status").asText();
        if (faults.has(Fault.CHECKS_STATES_BEFORE_VERSIONS)) {
            lifecycle.fire(current, transition);
        }
        checks.preconditions(ModelType.ORDERS, preconditions, row, request);
        Row changed = new Row(row.json.deepCopy(), row.version + 1);
        changed.json.put("status", lifecycle.fire(current, transition));
        write(ModelType.ORDERS, key, row, versioned(ModelType.ORDERS, changed), preconditions, true);
        return shown(ModelType.ORDERS, 200, changed);
    }

    Reply append(String key, Request request) {
        String more = request.object().path("content").asText();
        if (more.isBlank()) {
            throw ModelProblem.invalid("content");
        }
        ModelPreconditions preconditions = new ModelPreconditions(request, faults);
        Row row = store.find(ModelType.DOCUMENTS, key);
        if (row == null) {
            throw ModelProblem.notFound();
        }
        checks.preconditions(ModelType.DOCUMENTS, preconditions, row, request);
        Row changed = new Row(row.json.deepCopy(), row.version + 1);
        changed.json.put("content", row.json.path("content").asText() + '\n' + more);
        write(ModelType.DOCUMENTS, key, row, versioned(ModelType.DOCUMENTS, changed), preconditions, false);
        return shown(ModelType.DOCUMENTS, 200, changed);
    }

    Reply delete(ModelType type, String key, Request request) {
        ModelPreconditions preconditions = new ModelPreconditions(request, faults);
        Row row = store.find(type, key);
        if (row == null) {
            throw checks.missing(type, preconditions);
        }
        checks.preconditions(type, preconditions, row, request);
        if (type == ModelType.ORDERS) {
            lifecycle.checkDeletable(row.json.path("status").asText());
        }
        if (!store.delete(type, key, row)) {
            throw checks.lost(type, preconditions, row, store.find(type, key));
        }
        return Reply.empty(204);
    }

    private Reply createAt(ModelType type, String key, ObjectNode content, ModelPreconditions preconditions) {
        if (!type.createdByPut() || preconditions.hasIfMatch() || !preconditions.ifNoneMatchIsAny()) {
            throw checks.missing(type, preconditions);
        }
        Row row = new Row(Json.object().put(type.key, key), 1);
        merge(type, row.json, content, true);
        if (!store.insert(type, key, versioned(type, row))) {
            throw checks.failed(type);
        }
        return shown(type, 201, row);
    }

    private void write(
            ModelType type, String key, Row read, Row row, ModelPreconditions preconditions, boolean changesState) {
        boolean checkedBefore = faults.has(Fault.CHECKS_VERSIONS_THEN_WRITES) && preconditions.hasTags()
                || faults.has(Fault.CHECKS_STATES_THEN_WRITES) && changesState;
        if (checkedBefore) {
            faults.meetAnother();
            store.overwrite(type, key, row);
        } else if (faults.has(Fault.WRITES_BEFORE_IT_CHECKS)) {
            store.overwrite(type, key, row);
            return;
        }
        if (faults.has(Fault.FAILS_WHEN_IT_LOSES)
                || faults.has(Fault.IS_SILENT_AFTER_A_LOST_RACE)
                || faults.has(Fault.TELLS_THE_TAG_THAT_LOST)) {
            faults.meetAnother();
        }
        if (!store.replace(type, key, read, row)) {
            throw checks.lost(type, preconditions, read, store.find(type, key));
        }
    }

    private void merge(ModelType type, ObjectNode target, ObjectNode content, boolean all) {
        for (String member : type.members) {
            JsonNode value = content.get(member);
            boolean usable = value != null && (value.isTextual() ? isText(value.asText()) : isNumber(type, value));
            if (usable) {
                target.set(member, value);
            } else if (all || value != null) {
                throw ModelProblem.invalid(member);
            }
        }
    }

    private boolean isText(String text) {
        boolean isUnicode = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        return !text.isBlank()
                && (text.indexOf('\0') < 0 || faults.has(Fault.STORES_NUL))
                && (isUnicode || faults.has(Fault.STORES_HALF_PAIRS));
    }

    private boolean isNumber(ModelType type, JsonNode value) {
        boolean isWhole = value.isIntegralNumber() && value.canConvertToInt();
        return value.isNumber()
                && value.intValue() >= 0
                && (type != ModelType.ORDERS || isWhole || faults.has(Fault.CUTS_NUMBERS));
    }

    private static Row versioned(ModelType type, Row row) {
        if (type.versioned) {
            row.json.put("version", row.version);
        }
        return row;
    }

    private Reply shown(ModelType type, int status, Row row) {
        Reply reply = Reply.json(status, row.json);
        return type.versioned ? reply.with("ETag", ModelReads.tag(row, faults)) : reply;
    }
}
