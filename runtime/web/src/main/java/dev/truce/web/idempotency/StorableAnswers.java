package dev.truce.web.idempotency;

import dev.truce.jdbc.idempotency.StoredAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides which answers are stored, and which of their headers and bodies. */
public final class StorableAnswers {
    /** The default limit of a stored body: 256 KiB. */
    public static final int DEFAULT_LIMIT = 256 * 1024;

    /** Never {@code Set-Cookie} or {@code WWW-Authenticate}, which belong to the request that got them. */
    private static final List<String> HEADERS = List.of(
            "Content-Type",
            "Content-Language",
            "Content-Location",
            "Location",
            "ETag",
            "Last-Modified",
            "Link",
            "Vary",
            "Cache-Control");

    /** Headers that describe the body, and are omitted without it. */
    private static final Set<String> OF_BODY = Set.of("Content-Type", "Content-Language");

    /** The statuses of requests that were not executed and may be sent again. */
    private static final Set<Integer> NOT_EXECUTED =
            Set.of(400, 401, 403, 404, 405, 406, 408, 413, 415, 421, 425, 428, 429, 431);

    private static final int SERVER_ERROR = 500;

    private final int limit;

    /**
     * Creates a decision.
     *
     * @param limit how large a stored body is at most, in bytes
     */
    public StorableAnswers(int limit) {
        this.limit = limit;
    }

    /**
     * Makes the answer to store.
     *
     * @param status the status of the answer
     * @param header from the name of a header to its value
     * @param body the body
     * @return the answer, without its body where that is too large; {@code null} if the request may be executed again:
     * it was not executed,
     *     an outage rolled it back, or the answer itself invites a repetition by {@code Retry-After}
     */
    public @Nullable StoredAnswer of(int status, Function<String, @Nullable String> header, byte[] body) {
        if (status >= SERVER_ERROR || NOT_EXECUTED.contains(status) || header.apply("Retry-After") != null) {
            return null;
        }
        boolean isSmall = body.length <= limit;
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            String value = header.apply(name);
            if (value != null && (isSmall || !OF_BODY.contains(name))) {
                headers.put(name, value);
            }
        }
        return new StoredAnswer(status, headers, isSmall ? body : null);
    }
}
