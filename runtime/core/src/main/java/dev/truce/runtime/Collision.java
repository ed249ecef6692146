package dev.truce.runtime;

import dev.truce.runtime.vocabulary.FormText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The request lost to a concurrent one through no fault of its own, as in a deadlock or a serialization failure: the
 * same request
 * can succeed later.
 */
public final class Collision extends StaticRejection implements Conflict {

    private static final int RAISED_RETRY_AFTER = 60;

    private final ProblemType type;
    private final int retryAfterSeconds;
    private final boolean isRaised;

    private Collision(ProblemType type, int retryAfterSeconds, boolean isRaised) {
        if (retryAfterSeconds < 0) {
            throw new IllegalArgumentException("retryAfterSeconds must not be negative: " + retryAfterSeconds);
        }
        this.type = type;
        this.retryAfterSeconds = retryAfterSeconds;
        this.isRaised = isRaised;
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
        return new Collision(style.collision(), retryAfterSeconds, false);
    }

    /**
     * Creates the collision that the application's own code in the database reports, such as a trigger. The same
     * request may fail each time, so the text does not invite the client to repeat it at once.
     *
     * @param style the style of the API's problems
     * @return the conflict, whose {@code Retry-After} is {@value #RAISED_RETRY_AFTER} seconds
     */
    public static Collision ofRaised(ProblemStyle style) {
        return new Collision(style.collision(), RAISED_RETRY_AFTER, true);
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
    @Nullable
    String ownText() {
        return isRaised ? FormText.raisedCollision() : null;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        // The time is in the header Retry-After alone.
    }
}
