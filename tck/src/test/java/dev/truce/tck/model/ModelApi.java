package dev.truce.tck.model;

import dev.truce.tck.http.Json;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The model's sample API: routes requests, and dresses every answer. */
final class ModelApi {

    private final Faults faults;
    private final ModelStore store;
    private final ModelReads reads;
    private final ModelWrites writes;
    private final ModelKeys keys;
    private final AtomicInteger answers = new AtomicInteger();

    ModelApi(Faults faults) {
        this.faults = faults;
        store = new ModelStore(faults);
        reads = new ModelReads(store, faults);
        writes = new ModelWrites(store, faults);
        keys = new ModelKeys(faults);
    }

    Reply answer(Request request) {
        Reply reply = keys.isIdempotent(request) ? idempotent(request) : executed(request);
        if (request.method().equals("HEAD") && faults.has(Fault.FORGETS_THE_TAG_ON_HEAD)) {
            reply = reply.without("ETag");
        }
        if (request.lines("Origin").isEmpty() || faults.has(Fault.FORGETS_CORS)) {
            return reply;
        }
        return reply.with("Access-Control-Allow-Origin", "*")
                .with("Access-Control-Expose-Headers", "ETag, Location, Retry-After");
    }

    private Reply idempotent(Request request) {
        try {
            return keys.answer(request, this::executed);
        } catch (ModelProblem problem) {
            return dress(problem);
        }
    }

    private Reply executed(Request request) {
        if (faults.has(Fault.FAILS_ON_ODD_MEDIA_TYPES) && hasOddMediaType(request)) {
            return Reply.empty(500);
        }
        if (faults.has(Fault.FAILS_ON_NULL) && request.isNull()) {
            return Reply.empty(500);
        }
        try {
            return route(request);
        } catch (ModelProblem problem) {
            return dress(problem);
        }
    }

    private static boolean hasOddMediaType(Request request) {
        return Stream.of("Accept", "Content-type")
                .flatMap(name -> request.lines(name).stream())
                .anyMatch(value -> !value.matches("[\\w*]+/[\\w*+]+"));
    }

    private Reply route(Request request) {
        List<String> path = request.path();
        if (request.method().equals("OPTIONS")) {
            return preflight();
        }
        ModelType type = ModelType.at(path.get(0));
        if (type == null) {
            return new ModelDocuments(faults).answer(path);
        }
        return switch (path.size()) {
            case 1 -> collection(type, request);
            case 2 -> item(type, path.get(1), request);
            default -> sub(type, path.get(1), path.get(2), request);
        };
    }

    private Reply collection(ModelType type, Request request) {
        if (request.isRead() && type == ModelType.ORDERS) {
            return reads.list(request);
        }
        if (request.method().equals("POST")) {
            return writes.create(type, request);
        }
        throw ModelProblem.method("POST");
    }

    private Reply item(ModelType type, String key, Request request) {
        if (request.isRead()) {
            return reads.read(type, key, request);
        }
        if (!type.methods.contains(request.method())) {
            throw ModelProblem.method(type.methods);
        }
        return request.method().equals("DELETE")
                ? writes.delete(type, key, request)
                : writes.update(type, key, request);
    }

    private Reply sub(ModelType type, String key, String name, Request request) {
        if (!request.method().equals("POST")) {
            throw ModelProblem.method("POST");
        }
        if (type == ModelType.USERS && name.equals("subscriptions")) {
            store.subscribe(key);
            return Reply.json(201, Json.object());
        }
        if (type == ModelType.ORDERS) {
            return writes.fire(key, name, request);
        }
        if (type == ModelType.DOCUMENTS && name.equals("paragraphs")) {
            return writes.append(key, request);
        }
        throw ModelProblem.notFound();
    }

    private Reply preflight() {
        return faults.has(Fault.FORGETS_CORS)
                ? Reply.empty(204)
                : Reply.empty(204)
                        .with("Access-Control-Allow-Methods", "GET, PUT, PATCH, POST, DELETE")
                        .with("Access-Control-Allow-Headers", "Content-Type, If-Match, If-None-Match, Idempotency-Key");
    }

    private Reply dress(ModelProblem problem) {
        if (faults.has(Fault.ANSWERS_PLAIN_JSON)) {
            problem.header("Content-Type", "application/json");
        }
        if (faults.has(Fault.FORGETS_THE_RESOLUTION)) {
            problem.content().remove("resolution");
        }
        if (faults.has(Fault.CHANGES_THE_TITLE)) {
            problem.with("title", "Problem " + answers.incrementAndGet());
        }
        return problem.reply();
    }
}
