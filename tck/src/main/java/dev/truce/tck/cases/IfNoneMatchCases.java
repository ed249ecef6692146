package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.EntityTags;
import java.net.URI;

/** Cases 8, 9 and 10: If-None-Match on writes, and preconditions that disagree. */
final class IfNoneMatchCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.1.2";
    private static final String LONG_AGO = "Sat, 01 Jan 2000 00:00:00 GMT";

    private final SampleApi api;

    IfNoneMatchCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "If-None-Match, and several preconditions";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("8/create", "PUT with If-None-Match: * creates what is missing", SOURCE + ", §9.3.4", this::create);
        for (Kind kind : Kind.VERSIONED) {
            String row = '/' + kind.wireName();
            cases.add("8" + row, "PUT with If-None-Match: * leaves what exists", SOURCE, () -> refused(kind, "*"));
            cases.add("9" + row, "If-None-Match compares weakly", SOURCE, () -> weak(kind));
            cases.add(
                    "10" + row,
                    "a true If-Match does not outdo a false If-None-Match",
                    "RFC 9110 §13.2.2",
                    () -> both(kind));
            cases.add(
                    "10" + row + "-date",
                    "If-Unmodified-Since is ignored beside If-Match",
                    "RFC 9110 §13.1.4",
                    () -> date(kind));
        }
        for (Kind kind : Kind.GUARDED) {
            cases.add(
                    "10/" + kind.wireName() + "-date-alone",
                    "If-Unmodified-Since alone is not the required precondition",
                    "RFC 6585 §3",
                    () -> dateAlone(kind));
        }
    }

    private void create() {
        ObjectNode content = api.fresh(Kind.PROFILE);
        URI target = api.uri("/profiles/" + api.value(Kind.PROFILE, content, "username"));
        Stored created = api.stored(
                Kind.PROFILE,
                target,
                api.put(target, content).ifNoneMatch("*").send().is(201));
        api.unchanged(created);
        api.updated(created);
    }

    private void refused(Kind kind, String header) {
        Stored stored = api.create(kind);
        api.update(stored).ifNoneMatch(header).send().problem(412, kind.preconditionFailed());
        api.unchanged(stored);
    }

    private void weak(Kind kind) {
        Stored stored = api.create(kind);
        for (String header : new String[] {stored.etag(), EntityTags.weakened(stored.etag())}) {
            api.update(stored).ifNoneMatch("\"other\", " + header).send().problem(412, kind.preconditionFailed());
            api.update(stored).ifNoneMatch("\"other\"", header).send().problem(412, kind.preconditionFailed());
        }
        api.unchanged(stored);
    }

    private void both(Kind kind) {
        Stored stored = api.create(kind);
        api.update(stored)
                .ifMatch(stored.etag())
                .ifNoneMatch(stored.etag())
                .send()
                .problem(412, kind.preconditionFailed());
        api.unchanged(stored);
        api.update(stored)
                .ifMatch(stored.etag())
                .ifNoneMatch("\"other\"")
                .send()
                .isDone();
    }

    private void date(Kind kind) {
        Stored stored = api.create(kind);
        api.update(stored)
                .ifMatch(stored.etag())
                .header("If-Unmodified-Since", LONG_AGO)
                .send()
                .isDone();
    }

    private void dateAlone(Kind kind) {
        Stored stored = api.create(kind);
        api.update(stored)
                .header("If-Unmodified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .send()
                .problem(428, kind.preconditionRequired());
        api.unchanged(stored);
    }
}
