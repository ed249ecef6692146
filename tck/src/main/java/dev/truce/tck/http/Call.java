package dev.truce.tck.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A request that is being written. */
public final class Call {

    private final Wire wire;
    private final String method;
    private final URI target;
    private final List<Exchange.HeaderLine> headers = new ArrayList<>();
    private String body = "";

    Call(Wire wire, String method, URI target) {
        this.wire = wire;
        this.method = method;
        this.target = target;
    }

    /**
     * Adds one header line; the same name twice gives two lines.
     *
     * @param name the field's name
     * @param value the field's value
     * @return this
     */
    public Call header(String name, String value) {
        headers.add(new Exchange.HeaderLine(name, value));
        return this;
    }

    /**
     * Adds {@code If-Match}.
     *
     * @param lines one header line each
     * @return this
     */
    public Call ifMatch(String... lines) {
        return lines("If-Match", lines);
    }

    /**
     * Adds {@code If-None-Match}.
     *
     * @param lines one header line each
     * @return this
     */
    public Call ifNoneMatch(String... lines) {
        return lines("If-None-Match", lines);
    }

    /**
     * Sets the content.
     *
     * @param content the content, as {@code application/json}
     * @return this
     */
    public Call json(JsonNode content) {
        return content("application/json", content.toString());
    }

    /**
     * Sets the content.
     *
     * @param mediaType the media type
     * @param content the content
     * @return this
     */
    public Call content(String mediaType, String content) {
        body = content;
        return header("Content-Type", mediaType);
    }

    /**
     * Sends the request and waits for its answer.
     *
     * @return the answer, whatever its status
     */
    public Answer send() {
        return wire.send(method, target, headers, body);
    }

    private Call lines(String name, String... values) {
        for (String value : values) {
            header(name, value);
        }
        return this;
    }
}
