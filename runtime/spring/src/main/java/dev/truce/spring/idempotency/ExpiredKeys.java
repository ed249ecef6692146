package dev.truce.spring.idempotency;

import dev.truce.jdbc.idempotency.IdempotencyStore;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Deletes expired keys now and then, in small transactions. Several instances may do so at once. */
final class ExpiredKeys implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ExpiredKeys.class);
    private static final int BATCH = 500;

    private final IdempotencyStore store;
    private final IdempotentOperations operations;
    private final Duration period;
    private @Nullable ScheduledExecutorService thread;

    ExpiredKeys(IdempotencyStore store, IdempotentOperations operations, Duration period) {
        this.store = store;
        this.operations = operations;
        this.period = period;
    }

    @Override
    public synchronized void start() {
        if (thread == null && operations.handlers().findAny().isPresent()) {
            thread = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread daemon = new Thread(task, "truce-expired-keys");
                daemon.setDaemon(true);
                return daemon;
            });
            Future<?> unused = thread.scheduleWithFixedDelay(
                    this::delete, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void delete() {
        try {
            int deleted;
            do {
                deleted = store.deleteExpired(BATCH);
            } while (deleted == BATCH && isRunning());
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Expired idempotency keys could not be deleted: {}", e.toString());
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
