package dev.truce.samples.springboot.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A client that creates documents, and appends to one of them, until it is told to stop. It sends a create once, since it has no key,
 * and an append again with the same key until it is done.
 */
final class Writer implements Callable<Writer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNKEYED = "";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String name;
    private final Progress progress;
    private final AtomicBoolean isOver;
    private final String document;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    Writer(URI server, String name, Progress progress, AtomicBoolean isOver) throws IOException, InterruptedException {
        this.server = server;
        this.name = name;
        this.progress = progress;
        this.isOver = isOver;
        document = JSON.readTree(create(name).body()).path("id").asText();
    }

    @Override
    public Writer call() throws IOException, InterruptedException {
        for (int turn = 0; !isOver.get(); turn++) {
            String title = name + "-" + turn;
            if (isDone(create(title), 201)) {
                created.add(title);
            }
            append(name + "-paragraph-" + turn);
        }
        return this;
    }

    private HttpResponse<String> create(String title) throws IOException, InterruptedException {
        return post("/documents", "{\"title\":\"" + title + "\",\"content\":\"start\"}", UNKEYED);
    }

    private void append(String paragraph) throws IOException, InterruptedException {
        String path = "/documents/" + document + "/paragraphs";
        String body = "{\"content\":\"" + paragraph + "\"}";
        paragraphs.add(paragraph);
        while (!isDone(post(path, body, paragraph), 200)) {
            // once more
        }
    }

    private HttpResponse<String> post(String path, String body, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!key.equals(UNKEYED)) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private boolean isDone(HttpResponse<String> answer, int expected) throws IOException {
        if (answer.statusCode() == expected) {
            progress.done();
            return true;
        }
        progress.refused();
        JsonNode problem = JSON.readTree(answer.body());
        String code = problem.path("code").asText();
        boolean isOutage = answer.statusCode() == 503
                && code.equals("UNAVAILABLE")
                && answer.headers().firstValue("Retry-After").isPresent();
        boolean isInUse = answer.statusCode() == 409 && code.equals("IDEMPOTENCY_KEY_IN_USE");
        if (!isOutage && !isInUse) {
            wrong.add(answer.statusCode() + " " + answer.body());
        }
        return false;
    }

    String name() {
        return name;
    }

    String document() {
        return document;
    }

    /** The content of the document at the end: each paragraph once. */
    String content() {
        return "start" + (paragraphs.isEmpty() ? "" : "\n" + String.join("\n", paragraphs));
    }

    /** The titles whose creation was acknowledged. */
    List<String> created() {
        return created;
    }

    /** Answers that are neither a success nor a 503 problem, nor say that a key is in use. */
    List<String> wrong() {
        return wrong;
    }
}
