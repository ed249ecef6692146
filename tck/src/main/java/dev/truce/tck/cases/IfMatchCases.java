package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/** Cases 1, 2, 3 and 5: what If-Match lets through, on every versioned resource. */
final class IfMatchCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.1.1";

    private final SampleApi api;

    IfMatchCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "If-Match";
    }

    @Override
    public void declare(Cases cases) {
        for (Kind kind : Kind.VERSIONED) {
            String row = '/' + kind.wireName();
            cases.add("1" + row, "PUT with the current entity tag is carried out", SOURCE, () -> current(kind));
            cases.add(
                    "2" + row, "PUT with a stale entity tag writes nothing", SOURCE + ", §15.5.13", () -> stale(kind));
            cases.add("3" + row, "If-Match may list several entity tags", SOURCE, () -> list(kind));
            cases.add(
                    "3" + row + "-lines",
                    "If-Match may be spread over several header lines",
                    SOURCE + ", §5.3",
                    () -> lines(kind));
            cases.add("5" + row, "If-Match: * matches what exists", SOURCE, () -> any(kind));
            cases.add(
                    "5" + row + "-missing", "If-Match: * does not match what is missing", SOURCE, () -> missing(kind));
        }
        cases.add("3/delete-lines", "DELETE reads all header lines", SOURCE + ", §5.3", this::deleteLines);
        cases.add(
                "3/transition-lines", "a transition reads all header lines", SOURCE + ", §5.3", this::transitionLines);
        for (String transition : Orders.TRANSITIONS) {
            cases.add(
                    "2/transition-" + transition,
                    transition + " with a stale entity tag changes no state",
                    SOURCE + ", §15.5.13",
                    () -> staleTransition(transition));
        }
    }

    private void current(Kind kind) {
        Stored stored = api.create(kind);
        Stored now = api.updated(stored);
        api.unchanged(now);
    }

    private void stale(Kind kind) {
        Stored read = api.create(kind);
        Stored now = api.updated(read);
        api.update(now)
                .ifMatch(read.etag())
                .send()
                .problem(412, kind.preconditionFailed())
                .withCurrentTag(now.etag())
                .with("resolution", "refetch");
        api.unchanged(now);
    }

    private void list(Kind kind) {
        Stored read = api.create(kind);
        Stored now = api.updated(read);
        api.update(now).ifMatch(read.etag() + ", " + now.etag()).send().isDone();
    }

    private void lines(Kind kind) {
        Stored read = api.create(kind);
        Stored now = api.updated(read);
        api.update(now).ifMatch(read.etag(), now.etag()).send().isDone();
        Stored last = api.read(now);
        api.update(last).ifMatch(last.etag(), read.etag()).send().isDone();
    }

    private void deleteLines() {
        Stored read = api.create(Kind.DOCUMENT);
        Stored now = api.updated(read);
        api.delete(now.uri()).ifMatch(read.etag(), now.etag()).send().is(204);
        api.gone(now.uri());
    }

    private void transitionLines() {
        Stored read = api.create(Kind.ORDER);
        Stored now = api.updated(read);
        Orders.isIn(
                api,
                "SHIPPED",
                api.fire(now, "ship").ifMatch(read.etag(), now.etag()).send());
    }

    private void staleTransition(String transition) {
        Stored read = Orders.in(api, Orders.allowedFrom(transition).get(0));
        Stored now = api.updated(read);
        api.fire(now, transition)
                .ifMatch(read.etag())
                .send()
                .problem(412, Kind.ORDER.preconditionFailed())
                .withCurrentTag(now.etag());
        api.unchanged(now);
    }

    private void any(Kind kind) {
        Stored stored = api.create(kind);
        api.update(stored).ifMatch("*").send().isDone();
    }

    private void missing(Kind kind) {
        URI target = api.missing(kind);
        ObjectNode content = api.freshAt(kind, target);
        if (kind == Kind.PROFILE) {
            api.put(target, content).ifMatch("*").send().problem(412, kind.preconditionFailed());
            api.gone(target);
            return;
        }
        api.put(target, content).ifMatch("*").send().problem(404);
        api.delete(target).ifMatch("*").send().problem(404);
        if (kind == Kind.DOCUMENT) {
            api.patch(target, content).ifMatch("*").send().problem(404);
        }
    }
}
