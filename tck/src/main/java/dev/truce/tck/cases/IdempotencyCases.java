package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import java.util.List;

/** Case 26: a request that is sent again under its {@code Idempotency-Key} is executed once and answered as the first time. */
final class IdempotencyCases implements Topic {

    /** The prefix of all codes. */
    static final String CODES = "IDEMPOTENCY_KEY_";

    static final String MISSING = CODES + "MISSING";
    static final String MALFORMED = CODES + "MALFORMED";
    static final String REUSED = CODES + "REUSED";
    static final String IN_USE = CODES + "IN_USE";
    static final String SOURCE = "draft-ietf-httpapi-idempotency-key-header";

    private static final String MINE = "One more line.";
    private static final String OTHER = "Another line.";
    private static final int LONGEST = 255;
    private static final String STALE = "\"no-such-version\"";

    private final SampleApi api;
    private final KeyedRequests keyed;

    IdempotencyCases(SampleApi api) {
        this.api = api;
        keyed = new KeyedRequests(api);
    }

    @Override
    public String title() {
        return "Idempotency keys";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("26/replay", "a retry gets the stored answer, marked as a replay", SOURCE, this::replay);
        cases.add("26/if-match", "the stored answer comes before If-Match is evaluated", SOURCE, this::ifMatch);
        cases.add("26/other-payload", "the same key with another payload is 422", SOURCE, this::otherPayload);
        cases.add("26/other-target", "the path is part of the payload", SOURCE, this::otherTarget);
        cases.add("26/operation", "one key at two operations is two keys", SOURCE, this::operation);
        cases.add("26/missing", "a request without the key that is required is 400", SOURCE, this::missing);
        cases.add("26/optional", "a request without an optional key is executed each time", SOURCE, this::optional);
        cases.add("26/malformed", "a header that is not one key is 400", SOURCE, this::malformed);
        cases.add("26/length", "a key has 1 to 255 characters", SOURCE, this::length);
        cases.add("26/quoted", "a key is the same with and without quotes", SOURCE, this::quoted);
        cases.add("26/conflict", "a 409 is stored, and replayed when its cause is gone", SOURCE, this::conflict);
        cases.add("26/precondition", "a 412 is stored", SOURCE, this::precondition);
        cases.add(
                "26/not-executed",
                "a request that is refused as invalid leaves its key free",
                SOURCE,
                this::notExecuted);
    }

    private void replay() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");

        Answer first = KeyedRequests.executed(keyed.add(document, MINE, key).send());
        Answer second = keyed.add(document, MINE, key).send();

        KeyedRequests.isReplay(second, first);
        keyed.hasContent(document, MINE);
    }

    private void ifMatch() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");

        Answer first = KeyedRequests.executed(
                keyed.add(document, MINE, key).ifMatch(document.etag()).send());
        Answer second = keyed.add(document, MINE, key).ifMatch(document.etag()).send();

        KeyedRequests.isReplay(second, first);
        keyed.hasContent(document, MINE);
    }

    private void otherPayload() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");
        KeyedRequests.executed(keyed.add(document, MINE, key).send());

        keyed.add(document, OTHER, key).send().problem(422, REUSED);

        keyed.hasContent(document, MINE);
        api.created(Kind.ORDER, keyed.create(api.fresh(Kind.ORDER), key));
        keyed.create(api.fresh(Kind.ORDER), key).problem(422, REUSED);
    }

    private void otherTarget() {
        Stored document = api.create(Kind.DOCUMENT);
        Stored other = api.create(Kind.DOCUMENT);
        String key = api.unique("key");
        KeyedRequests.executed(keyed.add(document, MINE, key).send());

        keyed.add(other, MINE, key).send().problem(422, REUSED);

        api.unchanged(other);
    }

    private void operation() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");

        KeyedRequests.executed(keyed.add(document, MINE, key).send());
        api.created(Kind.ORDER, KeyedRequests.executed(keyed.create(api.fresh(Kind.ORDER), key)));

        keyed.hasContent(document, MINE);
    }

    private void missing() {
        Stored document = api.create(Kind.DOCUMENT);

        keyed.add(document, MINE).send().problem(400, MISSING).with("required_header", KeyedRequests.HEADER);

        api.unchanged(document);
    }

    private void optional() {
        ObjectNode content = api.fresh(Kind.ORDER);
        api.created(
                Kind.ORDER, KeyedRequests.executed(api.post(Kind.ORDER, content).send()));

        KeyedRequests.executed(api.post(Kind.ORDER, content).send()).problem(409, DuplicateCases.NUMBER);
    }

    private void malformed() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");
        for (String value : List.of("", "\"\"", '"' + key, key + '"', '"' + key + "\" x", "\"a\\b\"")) {
            keyed.add(document, MINE, value).send().problem(400, MALFORMED).with("header", KeyedRequests.HEADER);
        }
        keyed.add(document, MINE, key)
                .header(KeyedRequests.HEADER, api.unique("key"))
                .send()
                .problem(400, MALFORMED);
        api.unchanged(document);
        keyed.create(api.fresh(Kind.ORDER), '"' + key).problem(400, MALFORMED);
    }

    private void length() {
        Stored document = api.create(Kind.DOCUMENT);
        String longest = api.unique("key") + "k".repeat(LONGEST);
        String key = longest.substring(0, LONGEST);

        Answer first = KeyedRequests.executed(keyed.add(document, MINE, key).send());
        KeyedRequests.isReplay(keyed.add(document, MINE, key).send(), first);
        keyed.add(document, MINE, key + 'k').send().problem(400, MALFORMED);
        // an earlier run may have used a key that is so short, on another document
        keyed.add(document, MINE, "k").send().is(200, 422);
    }

    private void quoted() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");

        Answer first = KeyedRequests.executed(keyed.add(document, MINE, key).send());

        KeyedRequests.isReplay(keyed.add(document, MINE, '"' + key + '"').send(), first);
        keyed.hasContent(document, MINE);
    }

    private void conflict() {
        Stored taken = api.create(Kind.ORDER);
        ObjectNode content = api.orderWith(taken, "customer", api.unique("Customer"));
        String key = api.unique("key");
        Answer first = KeyedRequests.executed(keyed.create(content, key));
        first.problem(409, DuplicateCases.NUMBER);
        api.put(taken.uri(), api.orderWith(taken, "number", api.unique("number")))
                .ifMatch(taken.etag())
                .send()
                .is(200);

        KeyedRequests.isReplay(keyed.create(content, key), first);
    }

    private void precondition() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");
        Answer first = KeyedRequests.executed(
                keyed.add(document, MINE, key).ifMatch(STALE).send());
        first.problem(412, "DOCUMENT_PRECONDITION_FAILED");

        KeyedRequests.isReplay(keyed.add(document, MINE, key).ifMatch(STALE).send(), first);

        api.unchanged(document);
    }

    private void notExecuted() {
        Stored document = api.create(Kind.DOCUMENT);
        String key = api.unique("key");
        KeyedRequests.executed(keyed.add(document, " ", key).send()).problem(400);
        KeyedRequests.executed(keyed.add(document, MINE, key).ifMatch("5").send())
                .problem(400, "MALFORMED_PRECONDITION");

        KeyedRequests.executed(keyed.add(document, MINE, key).send()).is(200);

        keyed.hasContent(document, MINE);
    }
}
