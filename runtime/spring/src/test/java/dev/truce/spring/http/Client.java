package dev.truce.spring.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One request to a server of the tests. Immutable but for its headers, which are added before it is sent. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String method;
    private final URI uri;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = {};

    private Client(String method, URI uri) {
        this.method = method;
        this.uri = uri;
    }

    public static Client request(int port, String method, String path) {
        return new Client(method, URI.create("http://localhost:" + port + path));
    }

    public Client header(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    public Client json(String json) {
        return body("application/json", json.replace('\'', '"'), StandardCharsets.UTF_8);
    }

    public Client body(String mediaType, String text, Charset encoding) {
        body = text.getBytes(encoding);
        return header("Content-Type", mediaType);
    }

    public Answer send() {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(method + " " + uri + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
