package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import dev.truce.runtime.vocabulary.ProblemKind;
import dev.truce.runtime.vocabulary.ProblemText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The request cannot be executed under its {@code Idempotency-Key}: the key is missing, breaks the grammar, came with another payload
 * before, or belongs to a request that still runs (draft-ietf-httpapi-idempotency-key-header).
 */
public final class UnusableKey extends StaticRejection implements Conflict {
    /** The name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final int NEVER = -1;

    private final ProblemType type;
    private final ProblemKind kind;
    private final int retryAfterSeconds;

    private UnusableKey(ProblemType type, ProblemKind kind, int retryAfterSeconds) {
        this.type = type;
        this.kind = kind;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /**
     * Creates the conflict of a request that needs a key and has none.
     *
     * @param style the style of the API's problems
     * @return the conflict, status 400
     */
    public static UnusableKey missing(ProblemStyle style) {
        return new UnusableKey(style.keyMissing(), ProblemKind.IDEMPOTENCY_KEY_MISSING, NEVER);
    }

    /**
     * Creates the conflict of a key that breaks the grammar of its header.
     *
     * @param style the style of the API's problems
     * @return the conflict, status 400
     */
    public static UnusableKey malformed(ProblemStyle style) {
        return new UnusableKey(style.keyMalformed(), ProblemKind.IDEMPOTENCY_KEY_MALFORMED, NEVER);
    }

    /**
     * Creates the conflict of a key that came with another payload before.
     *
     * @param style the style of the API's problems
     * @return the conflict, status 422
     */
    public static UnusableKey reused(ProblemStyle style) {
        return new UnusableKey(style.keyReused(), ProblemKind.IDEMPOTENCY_KEY_REUSED, NEVER);
    }

    /**
     * Creates the conflict of a key whose first request still runs.
     *
     * @param style the style of the API's problems
     * @param retryAfterSeconds the value of the header {@code Retry-After}, in seconds (RFC 9110 section 10.2.3)
     * @return the conflict, status 409
     * @throws IllegalArgumentException if the time is negative
     */
    public static UnusableKey inUse(ProblemStyle style, int retryAfterSeconds) {
        if (retryAfterSeconds < 0) {
            throw new IllegalArgumentException("retryAfterSeconds must not be negative: " + retryAfterSeconds);
        }
        return new UnusableKey(style.keyInUse(), ProblemKind.IDEMPOTENCY_KEY_IN_USE, retryAfterSeconds);
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * Returns when the client may send the request again.
     *
     * @return seconds; -1 if the same request is never accepted
     */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        if (kind == ProblemKind.IDEMPOTENCY_KEY_MISSING) {
            consumer.accept(MemberName.REQUIRED_HEADER, HEADER);
        } else if (kind == ProblemKind.IDEMPOTENCY_KEY_MALFORMED) {
            consumer.accept(MemberName.HEADER, HEADER);
            consumer.accept(MemberName.EXPECTED, ProblemText.KEY_EXAMPLE);
        }
    }
}
