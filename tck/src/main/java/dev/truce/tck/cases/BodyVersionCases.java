package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Call;

/** Case 14: the version in the content of a request, alone and beside If-Match. */
final class BodyVersionCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.10, §13.1.1";
    private static final String STALE = Kind.DOCUMENT.stale();

    private final SampleApi api;

    BodyVersionCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "The version in the content";
    }

    @Override
    public void declare(Cases cases) {
        for (boolean patch : new boolean[] {false, true}) {
            String row = "14/" + (patch ? "patch" : "put");
            String method = patch ? "PATCH" : "PUT";
            cases.add(
                    row + "-current",
                    method + " with the current version is carried out",
                    SOURCE,
                    () -> current(patch));
            cases.add(row + "-stale", method + " with a stale version is 409", SOURCE, () -> stale(patch));
            cases.add(
                    row + "-header-first",
                    method + " with a stale tag is 412, whatever the version",
                    SOURCE,
                    () -> headerFirst(patch));
            cases.add(
                    row + "-disagree",
                    method + " with a matching tag and another version is 400",
                    SOURCE,
                    () -> disagree(patch));
            cases.add(
                    row + "-agree",
                    method + " with a matching tag and its version is carried out",
                    SOURCE,
                    () -> agree(patch));
            cases.add(row + "-any", method + " with If-Match: * leaves it to the version", SOURCE, () -> any(patch));
        }
    }

    private void current(boolean patch) {
        Stored now = api.updated(api.create(Kind.DOCUMENT));
        write(patch, now, now).send().is(200);
    }

    private void stale(boolean patch) {
        Stored read = api.create(Kind.DOCUMENT);
        Stored now = api.updated(read);
        var problem = write(patch, now, read).send().problem(409, STALE).with("resolution", "refetch");
        problem.member("current_etag")
                .ifPresent(tag -> problem.answer()
                        .check(tag.asText().equals(now.etag()), "expected current_etag to be " + now.etag()));
        api.unchanged(now);
    }

    private void headerFirst(boolean patch) {
        Stored read = api.create(Kind.DOCUMENT);
        Stored now = api.updated(read);
        write(patch, now, now).ifMatch(read.etag()).send().problem(412, Kind.DOCUMENT.preconditionFailed());
        write(patch, now, read).ifMatch(read.etag()).send().problem(412, Kind.DOCUMENT.preconditionFailed());
        api.unchanged(now);
    }

    private void disagree(boolean patch) {
        Stored read = api.create(Kind.DOCUMENT);
        Stored now = api.updated(read);
        write(patch, now, read).ifMatch(now.etag()).send().problem(400);
        api.unchanged(now);
    }

    private void agree(boolean patch) {
        Stored now = api.updated(api.create(Kind.DOCUMENT));
        write(patch, now, now).ifMatch(now.etag()).send().is(200);
    }

    private void any(boolean patch) {
        Stored read = api.create(Kind.DOCUMENT);
        Stored now = api.updated(read);
        write(patch, now, read).ifMatch("*").send().problem(409, STALE);
        api.unchanged(now);
        write(patch, now, now).ifMatch("*").send().is(200);
    }

    /** A change of a document that claims to have read a certain version of it. */
    private Call write(boolean patch, Stored document, Stored read) {
        ObjectNode content = api.changed(document);
        String member = api.names().of("document", "version");
        JsonNode version = read.json().path(member);
        content.set(member, version);
        return patch ? api.patch(document.uri(), content) : api.put(document.uri(), content);
    }
}
