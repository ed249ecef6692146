package dev.truce.jdbc.idempotency;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer that a key got. In the table it has the form of an HTTP message (RFC 9112 section 2.1): the lines of the headers, an empty
 * line, the body. A body that was too large is left out together with the empty line.
 */
public final class StoredAnswer {
    private static final String LINE_END = "\r\n";

    private final int status;
    private final Map<String, String> headers;
    private final byte @Nullable [] body;

    /**
     * Creates an answer.
     *
     * @param status the HTTP status
     * @param headers the headers that a replay repeats, by name
     * @param body the body, empty if there is none; {@code null} if it is too large to be stored
     * @throws IllegalArgumentException if a header has a line break
     */
    public StoredAnswer(int status, Map<String, String> headers, byte @Nullable [] body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.body = body == null ? null : body.clone();
        this.headers.forEach((name, value) -> requireOneLine(name + value));
    }

    /**
     * Returns the status.
     *
     * @return the HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers.
     *
     * @return values by name, in the order in which they were stored
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * Returns the body.
     *
     * @return the bytes; {@code null} if the body was too large to be stored
     */
    public byte @Nullable [] body() {
        return body == null ? null : body.clone();
    }

    byte[] encoded() {
        StringBuilder head = new StringBuilder();
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append(LINE_END));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            message.writeBytes(LINE_END.getBytes(StandardCharsets.UTF_8));
            message.writeBytes(body);
        }
        return message.toByteArray();
    }

    static StoredAnswer decode(int status, byte[] message) {
        Map<String, String> headers = new LinkedHashMap<>();
        int start = 0;
        while (start < message.length) {
            int end = start;
            while (message[end] != '\r') {
                end++;
            }
            String line = new String(message, start, end - start, StandardCharsets.UTF_8);
            start = end + LINE_END.length();
            if (line.isEmpty()) {
                return new StoredAnswer(status, headers, Arrays.copyOfRange(message, start, message.length));
            }
            int colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return new StoredAnswer(status, headers, null);
    }

    private static void requireOneLine(String header) {
        if (header.indexOf('\r') >= 0 || header.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a header must not have a line break");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredAnswer answer
                && answer.status == status
                && answer.headers.equals(headers)
                && Arrays.equals(answer.body, body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, Arrays.hashCode(body));
    }

    /** The status alone, because it may end in a log. */
    @Override
    public String toString() {
        return "StoredAnswer[status=" + status + "]";
    }
}
