package dev.truce.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A complete answer for an integration to send: status, headers and body. */
public final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.body = body;
    }

    /**
     * Returns the status.
     *
     * @return such as 409
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers, {@code Content-Type} among them.
     *
     * @return values by name
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * Returns the body.
     *
     * @return a copy of the bytes; none if the answer has no body
     */
    public byte[] body() {
        return body.clone();
    }
}
