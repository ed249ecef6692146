package dev.truce.runtime;

import dev.truce.Resolution;
import dev.truce.runtime.vocabulary.FormText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be reached, or a wait for a lock, a statement or a connection takes too long. It is nobody's conflict, and the
 * request may succeed later (RFC 9110 section 15.6.4).
 */
public final class Unavailable extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final int retryAfterSeconds;
    private final boolean isOutcomeKnown;

    private Unavailable(ProblemType type, int retryAfterSeconds, boolean isOutcomeKnown) {
        if (retryAfterSeconds < 0) {
            throw new IllegalArgumentException("retryAfterSeconds must not be negative: " + retryAfterSeconds);
        }
        this.type = type;
        this.retryAfterSeconds = retryAfterSeconds;
        this.isOutcomeKnown = isOutcomeKnown;
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
        return new Unavailable(style.unavailable(), retryAfterSeconds, true);
    }

    /**
     * Creates the answer to an outage during which the request may have been carried out. It does not invite the client to repeat the
     * request, but to look first.
     *
     * @param style the style of the API's problems
     * @param retryAfterSeconds the value of the header {@code Retry-After}, in seconds: when the client may look
     * @return the occurrence
     * @throws IllegalArgumentException if the time is negative
     */
    public static Unavailable ofUnknownOutcome(ProblemStyle style, int retryAfterSeconds) {
        return new Unavailable(style.unavailable(), retryAfterSeconds, false);
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
    public Resolution resolution() {
        return isOutcomeKnown ? type.resolution() : Resolution.REFETCH;
    }

    @Override
    @Nullable
    String ownText() {
        return isOutcomeKnown ? null : FormText.unknownOutcome();
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        // The time is in the header Retry-After alone.
    }
}
