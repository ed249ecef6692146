package dev.truce.tck.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The model's catalogue of problems and its OpenAPI document. */
final class ModelDocuments {

    private static final String LIFECYCLE = "409 ILLEGAL_ORDER_TRANSITION STALE_ORDER, 412 ORDER_PRECONDITION_FAILED";

    /** Conflicts by operation. */
    private static final Map<String, String> OPERATIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("post /users", "409 DUPLICATE_USER_USERNAME DUPLICATE_EMAIL"),
            Map.entry(
                    "put /users/{id}",
                    "409 DUPLICATE_USER_USERNAME DUPLICATE_EMAIL STALE_USER, 412 USER_PRECONDITION_FAILED, 428 USER_PRECONDITION_REQUIRED"),
            Map.entry(
                    "delete /users/{id}",
                    "409 USER_REFERENCED_BY_SUBSCRIPTION STALE_USER, 412 USER_PRECONDITION_FAILED, 428 USER_PRECONDITION_REQUIRED"),
            Map.entry(
                    "put /profiles/{username}",
                    "409 STALE_PROFILE, 412 PROFILE_PRECONDITION_FAILED, 428 PROFILE_PRECONDITION_REQUIRED"),
            Map.entry("post /products", "409 DUPLICATE_PRODUCT_SKU"),
            Map.entry("put /documents/{id}", "409 STALE_DOCUMENT, 412 DOCUMENT_PRECONDITION_FAILED"),
            Map.entry("patch /documents/{id}", "409 STALE_DOCUMENT, 412 DOCUMENT_PRECONDITION_FAILED"),
            Map.entry("delete /documents/{id}", "409 STALE_DOCUMENT, 412 DOCUMENT_PRECONDITION_FAILED"),
            Map.entry(
                    "post /orders",
                    "400 IDEMPOTENCY_KEY_MALFORMED, 422 IDEMPOTENCY_KEY_REUSED, "
                            + "409 IDEMPOTENCY_KEY_IN_USE DUPLICATE_ORDER_NUMBER ILLEGAL_ORDER_TRANSITION"),
            Map.entry(
                    "post /documents/{id}/paragraphs",
                    "400 IDEMPOTENCY_KEY_MISSING IDEMPOTENCY_KEY_MALFORMED, 422 IDEMPOTENCY_KEY_REUSED, "
                            + "409 IDEMPOTENCY_KEY_IN_USE STALE_DOCUMENT, 412 DOCUMENT_PRECONDITION_FAILED"),
            Map.entry(
                    "put /orders/{id}",
                    LIFECYCLE.replace("409", "409 DUPLICATE_ORDER_NUMBER") + ", 428 ORDER_PRECONDITION_REQUIRED"),
            Map.entry(
                    "delete /orders/{id}",
                    "409 ORDER_NOT_DELETABLE STALE_ORDER, 412 ORDER_PRECONDITION_FAILED, 428 ORDER_PRECONDITION_REQUIRED"),
            Map.entry("post /bookings", "409 SLOT_TAKEN")));

    private final Faults faults;

    ModelDocuments(Faults faults) {
        this.faults = faults;
    }

    Reply answer(List<String> path) {
        return switch (path.get(0)) {
            case "problems" -> path.size() == 1 ? Reply.json(200, catalogue()) : type();
            case "openapi.json" -> Reply.json(200, document());
            case "openapi.yaml" ->
                new Reply(
                        200,
                        Map.of("Content-Type", "application/yaml"),
                        "openapi: 3.1.0\npaths: " + document().path("paths") + "\ncomponents: "
                                + document().path("components") + '\n');
            default -> throw ModelProblem.notFound();
        };
    }

    private Reply type() {
        if (faults.has(Fault.MOVES_THE_TYPES)) {
            throw ModelProblem.notFound();
        }
        return Reply.json(200, Json.object());
    }

    private ArrayNode catalogue() {
        ArrayNode catalogue = (ArrayNode) Json.of(List.of());
        catalogue.add("MALFORMED_PRECONDITION");
        document().path("components").path("responses").fieldNames().forEachRemaining(code -> {
            if (!faults.has(Fault.LEAVES_A_TYPE_OUT_OF_THE_CATALOGUE) || !code.equals("SLOT_TAKEN")) {
                catalogue.add(code).add(ModelProblem.typeOf(code));
            }
        });
        return catalogue;
    }

    private ObjectNode document() {
        ObjectNode document = Json.object().put("openapi", "3.1.0");
        ObjectNode paths = document.putObject("paths");
        ObjectNode responses = document.putObject("components").putObject("responses");
        OPERATIONS.forEach((operation, conflicts) -> add(paths, responses, operation, conflicts));
        for (String transition : List.of("process", "ship", "deliver", "cancel", "return", "archive")) {
            boolean left = faults.has(Fault.LEAVES_A_CONFLICT_OUT_OF_THE_DOCUMENT) && transition.equals("ship");
            String conflicts = left ? "412 ORDER_PRECONDITION_FAILED" : LIFECYCLE;
            add(paths, responses, "post /orders/{id}/" + transition, conflicts);
        }
        return document;
    }

    private static void add(ObjectNode paths, ObjectNode responses, String operation, String conflicts) {
        String method = operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT);
        ObjectNode answers = paths.withObjectProperty(operation.substring(operation.indexOf(' ') + 1))
                .withObjectProperty(method)
                .withObjectProperty("responses");
        for (String conflict : conflicts.split(", ")) {
            List<String> words = List.of(conflict.split(" "));
            ArrayNode anyOf = answers.putObject(words.get(0)).putArray("anyOf");
            for (String code : words.subList(1, words.size())) {
                anyOf.addObject().put("$ref", "#/components/responses/" + code);
                responses.withObjectProperty(code).put("const", code);
            }
        }
    }
}
