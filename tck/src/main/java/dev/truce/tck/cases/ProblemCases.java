package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import dev.truce.tck.http.Journal;
import dev.truce.tck.http.ProblemFact;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Case 28: the format of problems. Their form is checked wherever one is expected; here it is what several have in common. */
final class ProblemCases implements Topic {

    private static final String SOURCE = "RFC 9457 §3, §4";

    private final SampleApi api;
    private final Journal journal;

    ProblemCases(SampleApi api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    @Override
    public String title() {
        return "The format of problems";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("28/missing", "what is missing is a problem", SOURCE, this::missing);
        cases.add("28/invalid", "content that is no JSON is a problem", SOURCE, this::invalid);
        cases.add(
                "28/no-object",
                "null or an array in place of an object is refused, and changes nothing",
                SOURCE,
                this::noObject);
        cases.add("28/title", "a problem type has one title, one status and one code", SOURCE, this::oneTitle);
        cases.add("28/type", "a problem's type can be looked up", SOURCE, this::lookedUp);
    }

    private void missing() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BOOKING) {
                api.gone(api.missing(kind));
            }
        }
    }

    private void invalid() {
        Stored document = api.create(Kind.DOCUMENT);
        api.wire()
                .call("PUT", document.uri())
                .content("application/json", "{\"title\":")
                .ifMatch(document.etag())
                .send()
                .problem(400);
        api.unchanged(document);
    }

    private void noObject() {
        Stored document = api.create(Kind.DOCUMENT);
        for (String content : List.of("null", "[]")) {
            for (Kind kind : Kind.values()) {
                if (kind != Kind.PROFILE) {
                    refused(api.wire().call("POST", api.uri(kind.path())), content);
                }
            }
            refused(api.wire().call("PUT", api.missing(Kind.PROFILE)).ifNoneMatch("*"), content);
            refused(api.wire().call("PUT", document.uri()).ifMatch(document.etag()), content);
            refused(api.wire().call("PATCH", document.uri()).ifMatch(document.etag()), content);
            refused(api.wire().call("POST", URI.create(document.uri() + "/paragraphs")), content);
        }
        api.unchanged(document);
    }

    private static void refused(Call call, String content) {
        Answer answer = call.content("application/json", content).send().is(400, 422);
        answer.problem(answer.status());
    }

    private void oneTitle() {
        // two occurrences of one type at least, with different values
        for (int i = 0; i < 2; i++) {
            Stored first = api.create(Kind.PRODUCT);
            ObjectNode again = api.fresh(Kind.PRODUCT);
            again.setAll(api.body(Kind.PRODUCT, "sku", api.value(first, "sku")));
            api.post(Kind.PRODUCT, again).send().problem(409, DuplicateCases.SKU);
        }
        Map<String, String> shown = new TreeMap<>();
        for (ProblemFact problem : journal.problems()) {
            String now = problem.status() + " " + problem.code() + " '" + problem.title() + "'";
            String before = shown.putIfAbsent(problem.type(), now);
            if (before != null && !before.equals(now) && !problem.type().equals("about:blank")) {
                throw new AssertionError(problem.type() + " was answered as " + before + " and as " + now);
            }
        }
    }

    private void lookedUp() {
        Stored order = Orders.in(api, "DELIVERED");
        api.fire(order, "ship").send().problem(409, Orders.ILLEGAL);
        journal.problems().stream().map(ProblemFact::type).distinct().forEach(type -> {
            URI target = api.wire().resolve(type);
            // another host's pages are not the server's to answer, and about:blank stands for no page (RFC 9457 §4.2.1)
            if (target.getAuthority() != null
                    && target.getAuthority().equals(api.uri("/").getAuthority())) {
                api.get(target).send().is(200);
            }
        });
    }
}
