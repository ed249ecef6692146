package dev.truce.tck.cases;

import dev.truce.tck.http.EntityTags;
import dev.truce.tck.http.Journal;
import dev.truce.tck.http.Problem;
import java.util.List;

/** Cases 6, 7 and 27: the grammar of preconditions and of the tags that a server makes. */
final class TagSyntaxCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.1.1, §8.8.3";
    private static final String MALFORMED = "MALFORMED_PRECONDITION";

    private final SampleApi api;
    private final Journal journal;

    TagSyntaxCases(SampleApi api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    @Override
    public String title() {
        return "The grammar of entity tags";
    }

    @Override
    public void declare(Cases cases) {
        for (Kind kind : Kind.VERSIONED) {
            String row = '/' + kind.wireName();
            cases.add("6" + row, "a malformed If-Match is 400 and shows the right form", SOURCE, () -> malformed(kind));
            cases.add(
                    "6" + row + "-read",
                    "a malformed If-None-Match of a GET is 400 and shows the right form",
                    "RFC 9110 §13.1.2",
                    () -> malformedRead(kind));
            cases.add("7" + row, "a comma or nothing between the quotes is legal", SOURCE, () -> unusual(kind));
        }
        for (String transition : Orders.TRANSITIONS) {
            cases.add(
                    "6/transition-" + transition,
                    "a malformed If-Match on " + transition + " is 400 and changes no state",
                    SOURCE,
                    () -> malformedTransition(transition));
        }
        cases.add(
                "6/if-none-match",
                "a malformed If-None-Match is 400 and shows the right form",
                "RFC 9110 §13.1.2",
                this::malformedIfNoneMatch);
        cases.add("27/tags", "every entity tag of this run follows the grammar", SOURCE, this::tags);
        cases.add(
                "27/headers",
                "a value with line breaks does not reach a header",
                "RFC 9110 §5.5",
                this::lineBreaksStayOutOfHeaders);
    }

    private void malformed(Kind kind) {
        Stored stored = api.create(kind);
        String opaque = EntityTags.opaque(stored.etag());
        for (String header : List.of("*, " + stored.etag(), opaque, '"' + opaque)) {
            showsTheForm(api.update(stored)
                    .ifMatch(header)
                    .send()
                    .problem(400, MALFORMED)
                    .with("header", "If-Match"));
            if (Kind.DELETABLE.contains(kind)) {
                api.delete(stored.uri()).ifMatch(header).send().problem(400, MALFORMED);
            }
        }
        api.unchanged(stored);
    }

    private void malformedTransition(String transition) {
        Stored order = Orders.in(api, Orders.allowedFrom(transition).get(0));
        showsTheForm(api.fire(order, transition)
                .ifMatch(EntityTags.opaque(order.etag()))
                .send()
                .problem(400, MALFORMED)
                .with("header", "If-Match"));
        api.unchanged(order);
    }

    private void malformedIfNoneMatch() {
        Stored stored = api.create(Kind.PROFILE);
        for (String header : List.of("*, \"5\"", "5", "\"5")) {
            showsTheForm(api.update(stored)
                    .ifNoneMatch(header)
                    .send()
                    .problem(400, MALFORMED)
                    .with("header", "If-None-Match"));
        }
        api.unchanged(stored);
    }

    private void malformedRead(Kind kind) {
        Stored stored = api.create(kind);
        for (String header : List.of("*, \"5\"", "5", "\"5")) {
            showsTheForm(api.get(stored.uri())
                    .ifNoneMatch(header)
                    .send()
                    .problem(400, MALFORMED)
                    .with("header", "If-None-Match"));
        }
    }

    private static void showsTheForm(Problem problem) {
        problem.with("resolution", "change_value");
        String expected = problem.required("expected").asText();
        problem.answer()
                .check(expected.contains("\""), "expected must show a tag in double quotes but was " + expected);
    }

    private void unusual(Kind kind) {
        Stored stored = api.create(kind);
        String opaque = EntityTags.opaque(stored.etag());
        // split at the comma and stripped of stray quotes, the last two would match
        for (String header : List.of("\"a,b\"", "\"\"", "\"a," + opaque + '"', '"' + opaque + ",a\"")) {
            api.update(stored).ifMatch(header).send().problem(412, kind.preconditionFailed());
        }
        api.unchanged(stored);
        api.update(stored).ifMatch("\"a,b\",\"\" , " + stored.etag()).send().isDone();
    }

    private void tags() {
        api.create(Kind.DOCUMENT);
        for (String tag : journal.entityTags()) {
            if (!EntityTags.isStrong(tag.startsWith("W/") ? tag.substring(2) : tag)) {
                throw new AssertionError("a server of this run answered a malformed ETag: " + tag);
            }
        }
    }

    private void lineBreaksStayOutOfHeaders() {
        String sku = api.unique("sku") + "\r\nX-Injected: yes \u00e4";
        var answer = api.post(Kind.PRODUCT, api.body(Kind.PRODUCT, "sku", sku, "name", "Lamp", "price", 1))
                .send()
                .is(201, 400, 422);
        answer.check(answer.header("X-Injected").isEmpty(), "a value has become a header");
        if (answer.status() == 201) {
            Stored product = api.created(Kind.PRODUCT, answer);
            answer.check(api.value(api.read(product), "sku").equals(sku), "Location does not lead to the product");
        }
    }
}
