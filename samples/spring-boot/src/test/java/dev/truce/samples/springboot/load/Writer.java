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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that creates documents and appends to one of them until it is told to stop. It sends an append again until it is done. */
final class Writer implements Runnable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String name;
    private final AtomicBoolean isOver;
    private final String document;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> attempted = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    Writer(URI server, String name, AtomicBoolean isOver) throws IOException, InterruptedException {
        this.server = server;
        this.name = name;
        this.isOver = isOver;
        document = JSON.readTree(post("/documents", "{\"title\":\"" + name + "\",\"content\":\"start\"}", "none")
                        .body())
                .path("id")
                .asText();
    }

    @Override
    public void run() {
        try {
            for (int turn = 0; !isOver.get(); turn++) {
                create(name + "-" + turn);
                append(name + "-paragraph-" + turn);
            }
        } catch (IOException e) {
            wrong.add("not answered: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void create(String title) throws IOException, InterruptedException {
        attempted.add(title);
        HttpResponse<String> answer = post("/documents", "{\"title\":\"" + title + "\",\"content\":\"text\"}", "none");
        if (isDone(answer, 201)) {
            created.add(title);
        }
    }

    private void append(String paragraph) throws IOException, InterruptedException {
        paragraphs.add(paragraph);
        boolean isDone = false;
        while (!isDone) {
            isDone = isDone(
                    post("/documents/" + document + "/paragraphs", "{\"content\":\"" + paragraph + "\"}", paragraph),
                    200);
        }
    }

    private HttpResponse<String> post(String path, String body, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private boolean isDone(HttpResponse<String> answer, int expected) throws IOException {
        if (answer.statusCode() == expected) {
            done.incrementAndGet();
            return true;
        }
        refused.incrementAndGet();
        JsonNode problem = JSON.readTree(answer.body());
        boolean isOutage = answer.statusCode() == 503
                && problem.path("code").asText().equals("UNAVAILABLE")
                && answer.headers().firstValue("Retry-After").isPresent();
        boolean isInUse =
                answer.statusCode() == 409 && problem.path("code").asText().equals("IDEMPOTENCY_KEY_IN_USE");
        if (!isOutage && !isInUse) {
            wrong.add(answer.statusCode() + " " + answer.body());
        }
        return false;
    }

    /** Returns how many requests were carried out so far. */
    int done() {
        return done.get();
    }

    /** Returns how many requests were refused so far. */
    int refused() {
        return refused.get();
    }

    String document() {
        return document;
    }

    /** The content of the document when all is done: each paragraph once. */
    String content() {
        return "start" + (paragraphs.isEmpty() ? "" : "\n" + String.join("\n", paragraphs));
    }

    /** The titles whose creation was acknowledged. */
    List<String> created() {
        return created;
    }

    /** The titles whose creation was asked for. */
    List<String> attempted() {
        return attempted;
    }

    /** Answers that are neither a success nor a 503 problem, nor say that a key is in use. */
    List<String> wrong() {
        return wrong;
    }
}
