package dev.truce.tck.cases;

import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import java.util.List;
import java.util.Locale;

/** Cases 36 and 38: whatever {@code Accept} and {@code Content-Type} hold, and several media types of one resource. */
final class MediaTypeCases implements Topic {

    private static final String SOURCE = "RFC 9110 §12.5.1, §15.5.7, §15.5.16";
    private static final List<String> ACCEPTED = List.of(
            "*/*",
            "text/html",
            "application/xml",
            "image/png, */*;q=0.1",
            "application/problem+json;q=0",
            "*/*;q=2",
            "*/*;q=x",
            "x",
            "/",
            "q=2",
            ",",
            "application/json;charset=none",
            "a/b;c=\"");
    private static final List<String> SENT = List.of(
            "*/*",
            "text/plain",
            "application/problem+json",
            "application/json;charset=none",
            "application/json;q=2",
            "application/json, application/json",
            "application/json;a=\"",
            "x",
            "/",
            ";");

    private final SampleApi api;

    MediaTypeCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Accept and Content-Type";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("36/accept", "a conflict is a problem, whatever the client accepts", SOURCE, this::accept);
        cases.add("36/content-type", "any Content-Type is read or refused", SOURCE, this::contentType);
        cases.add("36/catalogue", "the catalogue answers, whatever the client accepts", SOURCE, this::catalogue);
        cases.add(
                "38",
                "another media type has a tag of its own, and Vary names Accept",
                "RFC 9110 §8.8.3.3",
                this::vary);
    }

    private void accept() {
        for (String accept : ACCEPTED) {
            Stored user = api.create(Kind.USER);
            Answer answer = api.update(user)
                    .ifMatch("\"stale\"")
                    .header("Accept", accept)
                    .send()
                    .is(400, 406, 412);
            if (answer.status() == 412) {
                answer.problem(412, Kind.USER.preconditionFailed());
            }
            api.unchanged(user);
        }
    }

    private void contentType() {
        for (String type : SENT) {
            api.wire()
                    .call("POST", api.uri("/orders"))
                    .content(type, api.fresh(Kind.ORDER).toString())
                    .send()
                    .is(201, 400, 415);
            Stored document = api.create(Kind.DOCUMENT);
            api.get(document.uri()).header("Content-Type", type).send().is(200, 400, 415);
        }
    }

    private void catalogue() {
        for (String accept : ACCEPTED) {
            api.get(api.uri("/problems")).header("Accept", accept).send().is(200);
        }
    }

    private void vary() {
        for (Kind kind : Kind.VERSIONED) {
            Stored stored = api.create(kind);
            for (String type : List.of("application/xml", "text/html", "application/cbor")) {
                Answer other =
                        api.get(stored.uri()).header("Accept", type).send().is(200, 406);
                if (other.header("Content-Type").orElse("").startsWith(type) && other.status() == 200) {
                    differs(stored, other);
                }
            }
        }
    }

    private void differs(Stored stored, Answer other) {
        Call read = api.get(stored.uri()).header("Accept", "application/json");
        for (Answer answer : List.of(other, read.send().is(200))) {
            answer.check(
                    answer.requiredHeader("Vary").toLowerCase(Locale.ROOT).contains("accept"),
                    "expected Vary to name Accept but was " + answer.header("Vary"));
        }
        other.header("ETag").ifPresent(tag -> read.ifNoneMatch(tag).send().is(200));
    }
}
