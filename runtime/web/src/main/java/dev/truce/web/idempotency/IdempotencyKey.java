package dev.truce.web.idempotency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Idempotency-Key}: a string of structured fields (RFC 9651 section 3.3.3), or the same without quotes, as most clients
 * send it. {@code "k1"} and {@code k1} are the same key.
 *
 * @param value 1 to 255 printable ASCII characters
 */
public record IdempotencyKey(String value) {
    private static final int MAX_LENGTH = 255;

    /**
     * Creates a key.
     *
     * @param value 1 to 255 printable ASCII characters
     * @throws IllegalArgumentException if it is none
     */
    public IdempotencyKey {
        boolean isPrintable = value.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isPrintable) {
            throw new IllegalArgumentException("an idempotency key has 1 to 255 printable ASCII characters");
        }
    }

    /**
     * Reads the header.
     *
     * @param lines the values of the header, one for each line of the request
     * @return the key; {@code null} if the request has no such header
     * @throws IllegalArgumentException if the header is not one key
     */
    public static @Nullable IdempotencyKey parse(List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        if (lines.size() > 1) {
            throw new IllegalArgumentException("a request has one idempotency key");
        }
        String line = lines.get(0).strip();
        if (line.startsWith("\"")) {
            return new IdempotencyKey(unquote(line));
        }
        if (line.indexOf('"') >= 0) {
            throw new IllegalArgumentException(
                    "a quote stands at the beginning of a key, or is escaped in one that is quoted");
        }
        return new IdempotencyKey(line);
    }

    /** Parameters after the string are ignored (RFC 9651 section 3.3). */
    private static String unquote(String line) {
        StringBuilder value = new StringBuilder();
        int place = 1;
        while (place < line.length() && line.charAt(place) != '"') {
            if (line.charAt(place) == '\\') {
                place++;
                if (place == line.length() || "\"\\".indexOf(line.charAt(place)) < 0) {
                    throw new IllegalArgumentException("only quotes and backslashes are escaped in a key");
                }
            }
            value.append(line.charAt(place));
            place++;
        }
        String rest = place < line.length() ? line.substring(place + 1).strip() : "missing quote";
        if (!rest.isEmpty() && !rest.startsWith(";")) {
            throw new IllegalArgumentException("a key that begins with a quote ends with one");
        }
        return value.toString();
    }
}
