package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import java.net.URI;

/** The order of evaluation: of several things that are wrong, the first one in the order answers. */
final class SequenceCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.2.1";
    private static final String NOWHERE = "\"no-such-version\"";

    private final SampleApi api;

    SequenceCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "The order of evaluation";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("sequence/405", "a method that is not allowed is 405, whatever the tag", SOURCE, this::method);
        cases.add(
                "sequence/415", "a media type that is not supported is 415, whatever the tag", SOURCE, this::mediaType);
        for (Kind kind : Kind.DELETABLE) {
            cases.add(
                    "sequence/404-" + kind.wireName(),
                    "what is missing is 404, whatever the tag",
                    SOURCE,
                    () -> missing(kind));
        }
        cases.add(
                "sequence/428-before-409",
                "a required precondition is asked for before a duplicate",
                SOURCE,
                this::required);
        cases.add("sequence/412-before-duplicate", "a stale tag answers before a duplicate", SOURCE, this::duplicate);
        cases.add(
                "sequence/412-before-transition",
                "a stale tag answers before an illegal transition",
                SOURCE,
                this::transition);
        cases.add(
                "sequence/412-before-state",
                "a stale tag answers before an illegal requested state",
                SOURCE,
                this::state);
        cases.add(
                "sequence/412-before-delete",
                "a stale tag answers before a state that forbids deleting",
                SOURCE,
                this::delete);
        cases.add("sequence/412-before-reference", "a stale tag answers before a reference", SOURCE, this::reference);
    }

    private void method() {
        Stored user = api.create(Kind.USER);
        Answer answer = api.post(user.uri(), api.fresh(Kind.USER))
                .ifMatch(NOWHERE)
                .send()
                .is(405);
        String allowed = answer.requiredHeader("Allow");
        answer.check(allowed.contains("PUT") && allowed.contains("DELETE"), "Allow must name PUT and DELETE");
    }

    private void mediaType() {
        Stored user = api.create(Kind.USER);
        api.wire()
                .call("PUT", user.uri())
                .content("text/plain", "hello")
                .ifMatch(NOWHERE)
                .send()
                .is(415);
        api.unchanged(user);
    }

    private void missing(Kind kind) {
        URI missing = api.missing(kind);
        api.put(missing, api.fresh(kind)).ifMatch(NOWHERE).send().problem(404);
        api.delete(missing).ifMatch(NOWHERE).send().problem(404);
        api.get(missing).send().problem(404);
    }

    private void required() {
        Stored user = api.create(Kind.USER);
        api.put(user.uri(), takenEmail()).send().problem(428, Kind.USER.preconditionRequired());
    }

    private void duplicate() {
        Stored user = api.create(Kind.USER);
        api.put(user.uri(), takenEmail()).ifMatch(NOWHERE).send().problem(412, Kind.USER.preconditionFailed());
        api.unchanged(user);
    }

    private ObjectNode takenEmail() {
        ObjectNode content = api.fresh(Kind.USER);
        content.setAll(api.body(Kind.USER, "email", api.value(api.create(Kind.USER), "email")));
        return content;
    }

    private void transition() {
        Stored order = Orders.in(api, "DELIVERED");
        api.fire(order, "ship").ifMatch(NOWHERE).send().problem(412, Kind.ORDER.preconditionFailed());
        api.fire(order, "ship").ifMatch(order.etag()).send().problem(409, Orders.ILLEGAL);
        api.fire(order, "return").ifMatch(NOWHERE).send().problem(412, Kind.ORDER.preconditionFailed());
        api.unchanged(order);
        api.fire(order, "return").ifMatch(order.etag()).send().is(200);
    }

    private void state() {
        Stored order = Orders.in(api, "DELIVERED");
        api.put(order.uri(), api.orderWith(order, "status", "PENDING"))
                .ifMatch(NOWHERE)
                .send()
                .problem(412, Kind.ORDER.preconditionFailed());
        api.unchanged(order);
    }

    private void delete() {
        Stored order = api.create(Kind.ORDER);
        api.delete(order.uri()).ifMatch(NOWHERE).send().problem(412, Kind.ORDER.preconditionFailed());
        api.unchanged(order);
    }

    private void reference() {
        Stored user = api.create(Kind.USER);
        api.subscribe(user.uri()).send().is(201);
        api.delete(user.uri()).ifMatch(NOWHERE).send().problem(412, Kind.USER.preconditionFailed());
    }
}
