package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Requests with an idempotency key, and what tells an execution from a replay. Appending a paragraph to a document shows how often a
 * request was executed, since each execution makes the content longer.
 */
final class KeyedRequests {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final List<String> REPEATED = List.of("Content-Type", "ETag", "Location");

    private final SampleApi api;

    KeyedRequests(SampleApi api) {
        this.api = api;
    }

    Call add(Stored document, String text) {
        return api.post(URI.create(document.uri() + "/paragraphs"), api.body(Kind.DOCUMENT, "content", text));
    }

    Call add(Stored document, String text, String key) {
        return add(document, text).header(HEADER, key);
    }

    Answer create(ObjectNode content, String key) {
        return api.post(Kind.ORDER, content).header(HEADER, key).send();
    }

    static boolean isMarked(Answer answer) {
        return answer.header(REPLAYED).isPresent();
    }

    /** Demands that an answer is not a replay. */
    static Answer executed(Answer answer) {
        return answer.check(!isMarked(answer), "expected an answer without " + REPLAYED);
    }

    /** Demands that an answer repeats the first one of its key. */
    static void isReplay(Answer answer, Answer first) {
        answer.is(first.status());
        answer.check(
                answer.requiredHeader(REPLAYED).equals("true"),
                "expected " + REPLAYED + ": true but was " + answer.header(REPLAYED));
        answer.check(
                answer.exchange().body().equals(first.exchange().body()),
                "expected the content of the first answer: " + first.exchange().body());
        for (String name : REPEATED) {
            answer.check(
                    answer.header(name).equals(first.header(name)),
                    "expected " + name + " of the first answer: " + first.header(name));
        }
        answer.check(
                varies(answer).containsAll(varies(first)),
                "expected Vary of the first answer: " + first.header("Vary") + " but was " + answer.header("Vary"));
    }

    /** Returns the headers that an answer depends on; frameworks may add some to each answer, in any order. */
    private static Set<String> varies(Answer answer) {
        return new HashSet<>(List.of(
                answer.header("Vary").orElse("").toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)));
    }

    /** Demands that a paragraph was appended to a document once. */
    void hasContent(Stored document, String appended) {
        Answer now = api.get(document.uri()).send().is(200);
        String expected = api.value(document, "content") + '\n' + appended;
        String actual = api.value(Kind.DOCUMENT, now.object(), "content");
        now.check(actual.equals(expected), "expected the content '" + expected + "' but was '" + actual + "'");
    }
}
