package dev.truce.tck.cases;

import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import java.net.URI;

/** Cases 16, 17 and 18: what a write answers, the second time too, and what a delete checks. */
final class WriteCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.1.1";

    private final SampleApi api;

    WriteCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Writes and what they answer";
    }

    @Override
    public void declare(Cases cases) {
        for (Kind kind : Kind.VERSIONED) {
            String row = '/' + kind.wireName();
            cases.add("16" + row, "a request that is sent again with its old tag is 412", SOURCE, () -> resent(kind));
            cases.add(
                    "17" + row,
                    "PUT answers the full representation and its new tag",
                    "RFC 9110 §9.3.4",
                    () -> put(kind));
            cases.add(
                    "17" + row + "-create",
                    "a create answers the representation and its tag",
                    "RFC 9110 §9.3.3",
                    () -> create(kind));
        }
        cases.add(
                "17/document-patch",
                "PATCH answers the full representation and its new tag",
                "RFC 5789 §2",
                this::patch);
        cases.add("17/order-transition", "a transition answers the order and its new tag", SOURCE, this::transition);
        for (Kind kind : Kind.DELETABLE) {
            String row = "18/" + kind.wireName();
            cases.add(row, "DELETE with a stale tag leaves the resource", SOURCE, () -> delete(kind));
        }
    }

    private void resent(Kind kind) {
        Stored stored = api.create(kind);
        Call request = api.update(stored).ifMatch(stored.etag());
        Stored now = api.stored(kind, stored.uri(), request.send().is(200));
        request.send().problem(412, kind.preconditionFailed()).withCurrentTag(now.etag());
        api.unchanged(now);
    }

    private void put(Kind kind) {
        Stored stored = api.create(kind);
        Answer answer = api.update(stored).ifMatch(stored.etag()).send().is(200);
        showsAll(kind, answer);
        isNew(stored, answer);
        Stored now = api.stored(kind, stored.uri(), answer);
        api.unchanged(now);
        api.updated(now);
    }

    private void create(Kind kind) {
        Stored stored = api.create(kind);
        api.unchanged(stored);
        api.updated(stored);
    }

    private void patch() {
        Stored document = api.create(Kind.DOCUMENT);
        Answer answer = api.patch(document.uri(), api.body(Kind.DOCUMENT, "title", "Other"))
                .ifMatch(document.etag())
                .send()
                .is(200);
        showsAll(Kind.DOCUMENT, answer);
        isNew(document, answer);
        Stored now = api.stored(Kind.DOCUMENT, document.uri(), answer);
        answer.check(
                api.value(now, "content").equals(api.value(document, "content")),
                "PATCH must leave what it does not name");
        api.unchanged(now);
        api.updated(now);
    }

    private void transition() {
        Stored order = api.create(Kind.ORDER);
        Answer answer = api.fire(order, "process").send().is(200);
        showsAll(Kind.ORDER, answer);
        isNew(order, answer);
        Stored now = api.stored(Kind.ORDER, order.uri(), answer);
        api.unchanged(now);
        api.updated(now);
    }

    private void delete(Kind kind) {
        Stored read = api.create(kind);
        Stored now = kind == Kind.ORDER
                ? api.stored(kind, read.uri(), api.fire(read, "cancel").send().is(200))
                : api.updated(read);
        URI target = now.uri();
        api.delete(target)
                .ifMatch(read.etag())
                .send()
                .problem(412, kind.preconditionFailed())
                .withCurrentTag(now.etag());
        api.unchanged(now);
        api.delete(target).ifMatch(now.etag()).send().is(204);
        api.gone(target);
        api.delete(target).ifMatch(now.etag()).send().problem(404);
    }

    private void showsAll(Kind kind, Answer answer) {
        for (String member : kind.members()) {
            String name = api.names().of(kind.wireName(), member);
            answer.check(answer.object().has(name), "the representation has no " + name);
        }
    }

    private static void isNew(Stored before, Answer answer) {
        answer.check(!answer.etag().equals(before.etag()), "the entity tag has not changed: " + before.etag());
    }
}
