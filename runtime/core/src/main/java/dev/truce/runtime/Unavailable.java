package dev.truce.runtime;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached, or a wait for a lock, a statement or a connection takes too long. It is nobody's conflict, and the
 * request may succeed later (RFC 9110 section 15.6.4).
 */
public final class Unavailable extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final int retryAfterSeconds;

    private Unavailable(ProblemType type, int retryAfterSeconds) {
        this.type = type;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /**
     * Creates the answer to an outage.
     *
     * @param style the style of the API's problems
     * @param retryAfterSeconds the value of the header {@code Retry-After}, in seconds (RFC 9110 section 10.2.3)
     * @return the occurrence
     * @throws IllegalArgumentException if the time is negative
     */
    public static Unavailable of(ProblemStyle style, int retryAfterSeconds) {
        if (retryAfterSeconds < 0) {
            throw new IllegalArgumentException("retryAfterSeconds must not be negative: " + retryAfterSeconds);
        }
        return new Unavailable(style.unavailable(), retryAfterSeconds);
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * Returns when the client may send the request again.
     *
     * @return seconds, not negative
     */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        // The time is in the header Retry-After alone.
    }
}
