package dev.truce.tck.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way to one server: sends requests as they are written, follows no redirect, and records every exchange. */
public final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final Names names;
    private final Journal journal;
    // HTTP/1.1: an upgrade to HTTP/2 would add header lines of its own to the first request.
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /**
     * Creates the way to a server.
     *
     * @param base the URI under which the API is served, with or without a path
     * @param names the server's JSON names
     * @param journal where exchanges are recorded
     */
    public Wire(URI base, Names names, Journal journal) {
        this.base = base;
        this.names = names;
        this.journal = journal;
    }

    /**
     * Returns the URI of a path of the API.
     *
     * @param path the path, beginning with a slash, and the query if any, both encoded
     * @return the URI below the base
     */
    public URI uri(String path) {
        String prefix = base.toString();
        return URI.create((prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix) + path);
    }

    /**
     * Returns the URI that a reference in an answer stands for.
     *
     * @param reference an absolute URI or a path from the server's root
     * @return the absolute URI
     */
    public URI resolve(String reference) {
        return base.resolve(reference);
    }

    /**
     * Begins a request.
     *
     * @param method the method
     * @param target the target
     * @return the request, to be completed and sent
     */
    public Call call(String method, URI target) {
        return new Call(this, method, target);
    }

    Names names() {
        return names;
    }

    Journal journal() {
        return journal;
    }

    Answer send(String method, URI target, List<Exchange.HeaderLine> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(PATIENCE);
        headers.forEach(line -> request.header(line.name(), line.value()));
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        HttpResponse<String> response;
        try {
            response = client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + method + ' ' + target + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + method + ' ' + target, e);
        }
        Map<String, List<String>> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines.putAll(response.headers().map());
        Exchange exchange =
                new Exchange(method, target, List.copyOf(headers), body, response.statusCode(), lines, response.body());
        journal.add(exchange);
        return new Answer(exchange, this);
    }
}
