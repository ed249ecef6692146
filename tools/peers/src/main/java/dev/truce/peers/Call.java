package dev.truce.peers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A request that a client can send several times.
 *
 * @param path path and query
 * @param reference the payload
 * @param keys the lines of the header {@code Idempotency-Key}
 * @param headers other headers
 */
record Call(String path, String reference, List<String> keys, Map<String, String> headers) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Returns a payment whose key is its reference. */
    static Call payment(String reference) {
        return new Call("/payments", reference, List.of(reference), Map.of());
    }

    Call at(String other) {
        return new Call(other, reference, keys, headers);
    }

    Call of(String other) {
        return new Call(path, other, keys, headers);
    }

    Call with(String... lines) {
        return new Call(path, reference, List.of(lines), headers);
    }

    Call by(String caller) {
        return new Call(path, reference, keys, Map.of("X-Caller", caller));
    }

    Answer send(Instance instance) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + instance.port() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reference\":\"" + reference + "\"}"));
        keys.forEach(key -> request.header("Idempotency-Key", key));
        headers.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Answer(null);
        }
    }

    /** Sends it until the answer is final, as a patient client does. */
    Answer sendUntilAnswered(Instance instance) throws InterruptedException {
        Answer answer = send(instance);
        while (answer.invitesRetry()) {
            answer = send(instance);
        }
        return answer;
    }
}
