package dev.truce.web.idempotency;

import dev.truce.jdbc.idempotency.IdempotencyStore;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Deletes expired keys from time to time, in small transactions after requests. A background thread would outlive its
 * application on servers that do not notify libraries when an application ends. Several instances may delete at once.
 */
final class ExpiredKeys {
    private static final int BATCH = 500;

    private final IdempotencyStore store;
    private final long period;
    private final AtomicLong due;

    ExpiredKeys(IdempotencyStore store, Duration period) {
        this.store = store;
        this.period = period.toNanos();
        this.due = new AtomicLong(System.nanoTime() + this.period);
    }

    /** Deletes a batch, at most once in a period. If more keys have expired, the next request continues. */
    void deleteIfDue() throws SQLException {
        long now = System.nanoTime();
        long time = due.get();
        if (now - time >= 0 && due.compareAndSet(time, now + period) && store.deleteExpired(BATCH) == BATCH) {
            due.set(now);
        }
    }
}
