package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Journal;
import dev.truce.tck.http.ProblemFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The catalogue of problems and the OpenAPI document: whatever this run was answered is in them. */
final class DocumentCases implements Topic {

    private static final String SOURCE = "RFC 9457 §4, OpenAPI 3.1 §4.8";

    /** Codes that every server of the sample API can answer, whatever this run has met. */
    private static final List<String> CODES = List.of(
            DuplicateCases.EMAIL,
            DuplicateCases.USERNAME,
            DuplicateCases.SKU,
            DuplicateCases.NUMBER,
            DuplicateCases.SLOT,
            ConstraintCases.REFERENCED,
            Orders.ILLEGAL,
            "ORDER_NOT_DELETABLE",
            "USER_PRECONDITION_FAILED",
            "USER_PRECONDITION_REQUIRED",
            "PROFILE_PRECONDITION_FAILED",
            "PROFILE_PRECONDITION_REQUIRED",
            "DOCUMENT_PRECONDITION_FAILED",
            "STALE_DOCUMENT",
            "ORDER_PRECONDITION_FAILED",
            "ORDER_PRECONDITION_REQUIRED",
            "STALE_ORDER",
            IdempotencyCases.MISSING,
            IdempotencyCases.MALFORMED,
            IdempotencyCases.REUSED,
            IdempotencyCases.IN_USE);

    private final SampleApi api;
    private final Journal journal;

    DocumentCases(SampleApi api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    @Override
    public String title() {
        return "The catalogue and the document";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("catalogue", "GET /problems names every conflict", SOURCE, this::catalogue);
        cases.add(
                "document/json",
                "GET /openapi.json is an OpenAPI document that names every conflict",
                SOURCE,
                this::json);
        cases.add("document/yaml", "GET /openapi.yaml is the same document", SOURCE, this::yaml);
        cases.add("document/drift", "every conflict of this run is documented at its operation", SOURCE, this::drift);
    }

    private void catalogue() {
        Answer catalogue = api.get(api.uri("/problems")).send().is(200);
        catalogue.json();
        names(catalogue, "MALFORMED_PRECONDITION");
        for (ProblemFact conflict : conflicts()) {
            names(catalogue, conflict.type());
        }
    }

    private void json() {
        Answer document = api.get(api.uri("/openapi.json")).send().is(200);
        document.check(document.object().path("openapi").asText().startsWith("3."), "openapi must be 3.x");
        names(document);
    }

    private void yaml() {
        Answer document = api.get(api.uri("/openapi.yaml")).send().is(200);
        String type = document.requiredHeader("Content-Type").toLowerCase(Locale.ROOT);
        document.check(
                type.contains("yaml") || type.startsWith("application/vnd.oai.openapi"),
                "the Content-Type of YAML names yaml, or is OpenAPI's own");
        document.check(
                document.exchange().body().lines().anyMatch(line -> line.startsWith("openapi:")),
                "the document has no line that begins with openapi:");
        names(document);
    }

    private static void names(Answer answer, String... more) {
        String body = answer.exchange().body();
        for (List<String> texts : List.of(CODES, List.of(more))) {
            texts.forEach(text -> answer.check(body.contains(text), text + " is missing"));
        }
    }

    private void drift() {
        Stored order = Orders.in(api, "DELIVERED");
        api.fire(order, "ship").send().problem(409, Orders.ILLEGAL);
        JsonNode document = api.get(api.uri("/openapi.json")).send().is(200).object();
        OpenApiDocument operations = new OpenApiDocument(document, api.uri("").getRawPath());
        Set<String> missing = new TreeSet<>();
        for (ProblemFact conflict : conflicts()) {
            if (!operations.documents(conflict)) {
                missing.add(operations.name(conflict) + ": " + conflict.status() + ' ' + conflict.code());
            }
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("answered, but not in the document:\n  " + String.join("\n  ", missing));
        }
    }

    private Set<ProblemFact> conflicts() {
        return journal.problems().stream()
                .filter(problem -> Set.of(409, 412, 428).contains(problem.status())
                        || problem.code().startsWith(IdempotencyCases.CODES))
                .collect(Collectors.toUnmodifiableSet());
    }
}
