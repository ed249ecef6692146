package dev.truce.benchmarks.requests;

import dev.truce.benchmarks.requests.StatementCount.Counts;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;

/** The kinds of request that are compared. Each sends a header {@code Idempotency-Key}, which {@link #KEYED} and {@link #REPLAYED} use. */
enum Contender {
    /** An application without Truce. */
    PLAIN("/plain/payments", new Counts(1, 1)),
    /** A {@code @Guarded} handler. */
    GUARDED("/guarded/payments", new Counts(1, 1)),
    /** A {@code @Guarded} and {@code @Idempotent} handler, with a key that is new. */
    KEYED("/keyed/payments", new Counts(3, 2)),
    /** The same with the key of an earlier request: its answer is read. */
    REPLAYED("/keyed/payments", new Counts(2, 2));

    private static final String REPEATED = "repeated";

    private final String path;
    final Counts counts;

    Contender(String path, Counts counts) {
        this.path = path;
        this.counts = counts;
    }

    MockHttpServletResponse send(PaymentServer withoutTruce, PaymentServer withTruce) throws Exception {
        String key = this == REPLAYED ? REPEATED : UUID.randomUUID().toString();
        MockHttpServletResponse response = (this == PLAIN ? withoutTruce : withTruce).post(path, key, key);
        if (response.getStatus() != 201) {
            throw new IllegalStateException(this + " was answered " + response.getStatus());
        }
        return response;
    }
}
