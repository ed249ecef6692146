package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.cases.AccountsApi.Caller;
import dev.truce.tck.http.Answer;

/**
 * Case 26 with callers: no caller gets the answer of another one's key, and none gets an answer before authentication.
 */
final class CallerKeyCases implements Topic {

    private final AccountsApi api;

    CallerKeyCases(AccountsApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Idempotency keys of several callers";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("26/caller", "each caller has keys of its own", IdempotencyCases.SOURCE, this::ownKeys);
        cases.add(
                "26/refused",
                "who is not known, or may not write, is answered 401 or 403 instead of a replay",
                IdempotencyCases.SOURCE,
                this::refused);
    }

    private void ownKeys() {
        String key = api.unique("key");
        ObjectNode content = api.fresh();
        Answer first = create(Caller.ALICE, content, key).is(201);

        Answer other = create(Caller.BOB, api.fresh(), key).is(201);
        Answer retry = create(Caller.ALICE, content, key);

        other.check(!KeyedRequests.isMarked(other), "the answer is a replay of another caller's");
        KeyedRequests.isReplay(retry, first);
    }

    private void refused() {
        String key = api.unique("key");
        ObjectNode content = api.fresh();
        create(Caller.ALICE, content, key).is(201);

        refused(Caller.NOBODY, content, key, 401);
        refused(Caller.MALLORY, content, key, 401);
        refused(Caller.CAROL, content, key, 403);
    }

    private void refused(Caller caller, ObjectNode content, String key, int status) {
        Answer answer = create(caller, content, key).is(status);
        answer.check(!KeyedRequests.isMarked(answer), "the answer is a replay");
        answer.check(
                !answer.exchange().body().contains(content.path("name").asText()),
                "the answer shows the account's name");
    }

    private Answer create(Caller caller, ObjectNode content, String key) {
        return api.create(caller, content).header(KeyedRequests.HEADER, key).send();
    }
}
