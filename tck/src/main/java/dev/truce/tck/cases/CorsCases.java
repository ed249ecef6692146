package dev.truce.tck.cases;

import dev.truce.tck.http.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Case 30: what a browser lets a script of another origin send and read. */
final class CorsCases implements Topic {

    private static final String SOURCE = "Fetch §3.3";

    private final SampleApi api;
    private final String origin;

    CorsCases(SampleApi api, String origin) {
        this.api = api;
        this.origin = origin;
    }

    @Override
    public String title() {
        return "CORS";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("30/exposed", "ETag, Retry-After and Location can be read", SOURCE, this::exposed);
        cases.add("30/exposed-on-conflict", "they can be read from a conflict too", SOURCE, this::exposedOnConflict);
        cases.add("30/allowed", "If-Match, If-None-Match and Idempotency-Key can be sent", SOURCE, this::allowed);
    }

    private void exposed() {
        Stored document = api.create(Kind.DOCUMENT);
        exposes(api.get(document.uri()).header("Origin", origin).send().is(200));
    }

    private void exposedOnConflict() {
        Stored document = api.create(Kind.DOCUMENT);
        exposes(api.update(document)
                .ifMatch("\"other\"")
                .header("Origin", origin)
                .send()
                .is(412));
    }

    private void exposes(Answer answer) {
        allowsOrigin(answer);
        names(answer, "Access-Control-Expose-Headers", List.of("etag", "retry-after", "location"));
    }

    private void allowed() {
        Stored document = api.create(Kind.DOCUMENT);
        Answer preflight = api.wire()
                .call("OPTIONS", document.uri())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type,idempotency-key,if-match,if-none-match")
                .send()
                .is(200, 204);
        allowsOrigin(preflight);
        names(preflight, "Access-Control-Allow-Methods", List.of("put"));
        names(preflight, "Access-Control-Allow-Headers", List.of("if-match", "if-none-match", "idempotency-key"));
    }

    private void allowsOrigin(Answer answer) {
        String allowed = answer.requiredHeader("Access-Control-Allow-Origin");
        answer.check(
                Set.of("*", origin).contains(allowed), "Access-Control-Allow-Origin lets " + origin + " not through");
    }

    private static void names(Answer answer, String header, List<String> required) {
        Set<String> named = Arrays.stream(answer.requiredHeader(header).split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        answer.check(
                named.contains("*") || named.containsAll(required),
                header + " must name " + required + ", but: " + named);
    }
}
