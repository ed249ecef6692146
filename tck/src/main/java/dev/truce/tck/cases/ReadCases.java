package dev.truce.tck.cases;

import dev.truce.tck.http.Answer;
import dev.truce.tck.http.EntityTags;
import java.net.URI;
import java.util.List;

/** Cases 9 and 31: what can be read, conditionally, by HEAD, and in a list. */
final class ReadCases implements Topic {

    private static final String SOURCE = "RFC 9110 §9.3.2, §15.4.5";

    private final SampleApi api;

    ReadCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "HEAD, 304 and lists";
    }

    @Override
    public void declare(Cases cases) {
        for (Kind kind : Kind.VERSIONED) {
            String row = '/' + kind.wireName();
            cases.add(
                    "9" + row + "-read",
                    "GET and HEAD with a tag that is current are 304",
                    "RFC 9110 §13.1.2",
                    () -> notModified(kind));
            cases.add(
                    "31" + row + "-304",
                    "a 304 has no content and carries the headers of a cache",
                    SOURCE,
                    () -> headersOf304(kind));
            cases.add("31" + row + "-head", "HEAD has GET's headers and no content", SOURCE, () -> head(kind));
        }
        cases.add("31/list-tag", "a list has no entity tag", SOURCE, this::listTag);
        cases.add("31/list-precondition", "a list takes no precondition", "RFC 9110 §13.2.1", this::listPrecondition);
    }

    private void notModified(Kind kind) {
        Stored stored = api.create(kind);
        String weak = EntityTags.weakened(stored.etag());
        for (String header : List.of(stored.etag(), weak, "\"other\", " + weak, "*")) {
            api.get(stored.uri()).ifNoneMatch(header).send().is(304);
            api.head(stored.uri()).ifNoneMatch(header).send().is(304);
        }
        api.get(stored.uri()).ifNoneMatch("\"other\"", stored.etag()).send().is(304);
        api.get(stored.uri()).ifNoneMatch("\"other\"").send().is(200);
        Stored now = api.updated(stored);
        api.get(now.uri()).ifNoneMatch(stored.etag()).send().is(200);
    }

    private void headersOf304(Kind kind) {
        Stored stored = api.create(kind);
        Answer full = api.get(stored.uri()).send().is(200);
        Answer answer = api.get(stored.uri()).ifNoneMatch(stored.etag()).send().is(304);
        answer.check(answer.exchange().body().isEmpty(), "a 304 has no content");
        answer.check(answer.etag().equals(stored.etag()), "a 304 carries the current entity tag");
        for (String header : List.of("Vary", "Cache-Control")) {
            String value = full.requiredHeader(header);
            answer.check(answer.requiredHeader(header).equals(value), header + " differs from the 200's: " + value);
        }
    }

    private void head(Kind kind) {
        Stored stored = api.create(kind);
        Answer get = api.get(stored.uri()).send().is(200);
        Answer head = api.head(stored.uri()).send().is(200);
        for (String header : List.of("ETag", "Content-Type", "Vary", "Cache-Control")) {
            head.check(head.header(header).equals(get.header(header)), header + " of HEAD and GET differ");
        }
        head.header("Content-Length")
                .ifPresent(length -> head.check(
                        get.header("Content-Length").map(length::equals).orElse(true),
                        "Content-Length of HEAD and GET differ"));
        api.head(api.missing(kind)).send().is(404);
    }

    private void listTag() {
        Answer list = api.get(list()).send().is(200);
        list.check(list.header("ETag").isEmpty(), "a list must not have an entity tag");
    }

    private void listPrecondition() {
        api.get(list()).ifMatch("\"other\"").send().is(200);
        api.get(list()).ifNoneMatch("*").send().is(200);
    }

    private URI list() {
        return api.uri("/orders?number=" + api.value(api.create(Kind.ORDER), "number"));
    }
}
