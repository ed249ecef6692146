package dev.truce.benchmarks.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** A client with one order, which it writes again and again: each request waits for the answer to the one before. */
final class Orders {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BODY =
            "{\"number\":\"N-1\",\"customer\":\"Ada Lovelace\",\"quantity\":%d,\"status\":\"%s\"}";

    private final URI order;
    private String tag;
    private int quantity = 1;

    private Orders(URI order, String tag) {
        this.order = order;
        this.tag = tag;
    }

    /** Creates the order. */
    static Orders on(Server server) throws IOException, InterruptedException {
        URI orders = URI.create("http://127.0.0.1:" + server.port() + "/orders");
        HttpResponse<String> created = CLIENT.send(
                request(orders)
                        .POST(BodyPublishers.ofString(BODY.formatted(1, "PENDING")))
                        .build(),
                BodyHandlers.ofString());
        URI order = orders.resolve(URI.create(header(created, "Location")).getPath());
        HttpResponse<String> read = CLIENT.send(request(order).GET().build(), BodyHandlers.ofString());
        return new Orders(order, header(read, "ETag"));
    }

    /** Changes the order. */
    void accepted() throws IOException, InterruptedException {
        HttpResponse<String> answer = put(tag, "PENDING");
        require(answer, 200);
        String next = header(answer, "ETag");
        if (next.equals(tag)) {
            throw new IllegalStateException("the tag stays " + tag + " after " + answer);
        }
        tag = next;
    }

    /** Tries to change the order as it was before. */
    void rejected() throws IOException, InterruptedException {
        require(put("\"999999999\"", "PENDING"), 412);
    }

    /** Tries to change the state against the rules. */
    void illegal() throws IOException, InterruptedException {
        require(put(tag, "RETURNED"), 409);
    }

    /** Tries to change the order without a precondition. */
    void unconditional() throws IOException, InterruptedException {
        require(put(null, "PENDING"), 428);
    }

    private HttpResponse<String> put(@Nullable String ifMatch, String status) throws IOException, InterruptedException {
        quantity = quantity % 1000 + 1; // another value each time, or Hibernate would not write
        HttpRequest.Builder request = request(order).PUT(BodyPublishers.ofString(BODY.formatted(quantity, status)));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private static void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("expected " + status + ", got " + answer + ": " + answer.body());
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() -> new IllegalStateException("no " + name + " in " + answer + ": " + answer.body()));
    }
}
