package dev.truce.web.idempotency;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.jdbc.idempotency.StoredAnswer;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The idempotency keys of an application whose answers are stored after their effects. */
public final class IdempotencyKeys {
    private static final Logger LOG = System.getLogger("dev.truce.web");

    private final IdempotencyStore store;
    private final IdempotentRequests requests;
    private final StorableAnswers storable;
    private final @Nullable ExpiredKeys expired;
    private final AtomicBoolean isReported = new AtomicBoolean();

    /**
     * Creates the keys of an application.
     *
     * @param store keeps them
     * @param requests decides what is done with a request
     * @param storable decides which answers are stored
     * @param cleanup how often expired keys are deleted, after a request; {@code null} for never
     */
    public IdempotencyKeys(
            IdempotencyStore store, IdempotentRequests requests, StorableAnswers storable, @Nullable Duration cleanup) {
        this.store = Objects.requireNonNull(store, "store");
        this.requests = Objects.requireNonNull(requests, "requests");
        this.storable = Objects.requireNonNull(storable, "storable");
        this.expired = cleanup == null ? null : new ExpiredKeys(store, cleanup);
    }

    /**
     * Decides, and claims the key of a request that is to be executed.
     *
     * @param request the request
     * @param payload its payload
     * @return the decision
     * @throws SQLException if the database does not answer
     * @throws IOException if the payload cannot be read
     */
    public Decision decide(IdempotentRequests.Request request, IdempotentRequests.Payload payload)
            throws SQLException, IOException {
        return requests.decide(request, payload);
    }

    /**
     * Stores the answer of an executed request, or releases its key. A failure costs no more than another execution.
     *
     * @param key the key of the request
     * @param answer the answer; {@code null} if the request may be executed again
     */
    public void settle(Claim.Owned key, @Nullable StoredAnswer answer) {
        try {
            if (answer == null) {
                store.release(key);
            } else if (!store.complete(key, answer)) {
                LOG.log(
                        Level.WARNING,
                        "The answer {0} of a request was not stored: it took longer than its lease",
                        answer.status());
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "An idempotency key stays in use until its lease ends: {0}", e.toString());
        }
        deleteExpired();
    }

    private void deleteExpired() {
        try {
            if (expired != null) {
                expired.deleteIfDue();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "Expired idempotency keys could not be deleted: {0}", e.toString());
        }
    }

    /**
     * Returns what decides which answers are stored.
     *
     * @return the decision of the application
     */
    public StorableAnswers storable() {
        return storable;
    }

    /** Logs once, at the start, what the keys do not promise, and what the table lacks. */
    public void report() {
        if (!isReported.compareAndSet(false, true)) {
            return;
        }
        LOG.log(
                Level.WARNING,
                "The answer of an @Idempotent operation is stored after its effect: a crash in between, or a request that is "
                        + "slower than truce.idempotency.lease, lets a retry execute again");
        try {
            store.check().forEach(finding -> LOG.log(Level.WARNING, finding));
        } catch (SQLException | RuntimeException e) {
            // a database that does not answer must not keep the application from starting
            LOG.log(Level.WARNING, "The table of idempotency keys could not be checked: {0}", e.toString());
        }
    }
}
