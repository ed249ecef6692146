package dev.truce.runtime;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The request lost to a concurrent one through no fault of its own, as in a deadlock or a serialization failure: the same request
 * can succeed later.
 */
public final class Collision extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final int retryAfterSeconds;

    private Collision(ProblemType type, int retryAfterSeconds) {
        this.type = type;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /**
     * Creates a collision.
     *
     * @param style the style of the API's problems
     * @param retryAfterSeconds what the header {@code Retry-After} says, in seconds (RFC 9110 section 10.2.3)
     * @return the conflict
     * @throws IllegalArgumentException if the time is negative
     */
    public static Collision of(ProblemStyle style, int retryAfterSeconds) {
        if (retryAfterSeconds < 0) {
            throw new IllegalArgumentException("retryAfterSeconds must not be negative: " + retryAfterSeconds);
        }
        return new Collision(style.collision(), retryAfterSeconds);
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * When the client may send the request again.
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
