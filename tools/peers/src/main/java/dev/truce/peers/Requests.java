package dev.truce.peers;

import dev.truce.peers.Script.Place;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** Keys, payloads and answers, one request after the other. */
final class Requests {
    private static final int LARGE = 300 * 1024;
    private static final int MIB = 1024 * 1024;

    private Requests() {}

    static List<Situation> all() {
        List<Situation> all = new ArrayList<>(keys());
        all.addAll(answers());
        return all;
    }

    private static List<Situation> keys() {
        Call again = Call.payment("again");
        Call payload = Call.payment("payload");
        Call query = Call.payment("query");
        Call operation = Call.payment("operation");
        Call caller = Call.payment("caller").by("alice");
        Call optional = Call.payment("optional").at("/optional").with();
        Call quoted = Call.payment("quoted");
        Call lines = Call.payment("lines").with("lines-1", "lines-2");
        return List.of(
                new Situation("same key and payload", trial -> trial.seen(again, again)),
                new Situation("same key, other payload", trial -> trial.seen(payload, payload.of("other"))),
                new Situation("same key, other query", trial -> trial.seen(query, query.at("/payments?currency=EUR"))),
                new Situation("same key, other operation", trial -> trial.seen(operation, operation.at("/refunds"))),
                new Situation("same key, other caller", trial -> trial.seen(caller, caller.by("bob"))),
                new Situation(
                        "no key where it is required",
                        trial -> trial.seen(Call.payment("missing").with())),
                new Situation(
                        "blank key where it is required",
                        trial -> trial.seen(Call.payment("blank").with(" "))),
                new Situation("no key where it is optional, twice", trial -> trial.seen(optional, optional)),
                new Situation(
                        "key of 256 characters",
                        trial -> trial.seen(Call.payment("long").with("k".repeat(256)))),
                new Situation(
                        "`k` and `\"k\"`, the form of the IETF draft",
                        trial -> trial.seen(quoted, quoted.with("\"quoted\""))),
                new Situation("two keys in one request", trial -> trial.seen(lines)),
                new Situation("a key whose retention has ended", Requests::expired));
    }

    private static String expired(Trial trial) throws InterruptedException {
        Call call = Call.payment("expired").at("/soon-forgotten");
        Answer first = call.send(trial.one);
        Answer next = call.send(trial.one);
        while (next.isReplay()) {
            next = call.send(trial.one);
        }
        return trial.seen("expired", first, next);
    }

    private static List<Situation> answers() {
        return List.of(
                new Situation("headers of a replay", Requests::headers),
                new Situation("body of a replay", Requests::body),
                new Situation(
                        "the handler answers 409",
                        trial -> answered(
                                trial, "refused", ResponseEntity.status(409).body("refused"))),
                new Situation(
                        "the handler answers 503",
                        trial -> answered(
                                trial, "unavailable", ResponseEntity.status(503).body("unavailable"))),
                new Situation("an answer of 300 KiB", Requests::largeAnswer),
                new Situation(
                        "a request of 2 MiB",
                        trial -> Call.payment("large")
                                .of("x".repeat(2 * MIB))
                                .at("/optional")
                                .send(trial.one)
                                .toString()),
                new Situation("a handler that streams its answer", Requests::streaming),
                new Situation("statements of an executed request, beside its own", Requests::statements),
                new Situation("statements of a replay", trial -> {
                    int before = trial.one.bean(Connections.class).statements();
                    Call.payment("statements").send(trial.one);
                    return String.valueOf(trial.one.bean(Connections.class).statements() - before);
                }));
    }

    private static String headers(Trial trial) throws InterruptedException {
        Call call = Call.payment("headers");
        Answer first = call.send(trial.one);
        Answer replay = call.send(trial.one);
        List<String> same = new ArrayList<>();
        for (String name : List.of("Content-Type", "ETag", "Location", "Set-Cookie")) {
            if (replay.has(name)
                    && replay.headers().allValues(name).equals(first.headers().allValues(name))) {
                same.add(name);
            }
        }
        return String.join(", ", same);
    }

    private static String body(Trial trial) throws InterruptedException {
        Call call = Call.payment("body");
        return call.send(trial.one).body().equals(call.send(trial.one).body()) ? "the same" : "another";
    }

    private static String answered(Trial trial, String reference, ResponseEntity<Object> answer)
            throws InterruptedException {
        trial.one.bean(Script.class).next(Place.BEFORE, () -> answer);
        return trial.seen(Call.payment(reference), Call.payment(reference));
    }

    private static String largeAnswer(Trial trial) throws InterruptedException {
        trial.one.bean(Script.class).next(Place.BEFORE, () -> ResponseEntity.ok("x".repeat(LARGE)));
        Answer first = Call.payment("large-answer").send(trial.one);
        Answer replay = Call.payment("large-answer").send(trial.one);
        return first + ", " + replay + (replay.body().isEmpty() ? " without the body" : " with the body");
    }

    private static String streaming(Trial trial) throws InterruptedException {
        try (Instance streaming = Instance.start(trial.contestant, trial.url(), trial.contestant.streaming)) {
            Call call = Call.payment("streamed").at("/streams");
            Answer first = call.send(streaming);
            Answer next = call.send(streaming);
            return first + ", " + next + (next.body().equals(first.body()) ? "" : " without the body");
        } catch (RuntimeException e) {
            return "the application does not start";
        }
    }

    private static String statements(Trial trial) throws InterruptedException {
        int before = trial.one.bean(Connections.class).statements();
        Call.payment("statements").send(trial.one);
        return String.valueOf(trial.one.bean(Connections.class).statements() - before - 1);
    }
}
