package dev.truce.spring.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.LockMode;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Reports the versions that a lock has incremented, such as {@code OPTIMISTIC_FORCE_INCREMENT}: Hibernate writes them before the commit and
 * after all flushes, and tells no listener of it.
 */
final class ForcedIncrements implements Synchronization {

    private final SessionImplementor session;
    private final Map<Object, Object> keys = new LinkedHashMap<>();

    private ForcedIncrements(SessionImplementor session) {
        this.session = session;
    }

    /** Reports the increments of a session's transaction when it has committed, if a request waits for it. */
    static void report(SessionImplementor session) {
        if (RequestWrites.isPossible() && session.isTransactionInProgress()) {
            session.getTransactionCoordinator()
                    .getLocalSynchronizations()
                    .registerSynchronization(new ForcedIncrements(session));
        }
    }

    /** Finds the increments while the locks are still known. */
    @Override
    public void beforeCompletion() {
        for (Map.Entry<Object, EntityEntry> loaded :
                session.getPersistenceContextInternal().reentrantSafeEntityEntries()) {
            if (loaded.getValue().getLockMode() == LockMode.PESSIMISTIC_FORCE_INCREMENT) {
                keys.put(loaded.getKey(), loaded.getValue().getId());
            }
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            keys.forEach(RequestWrites::add);
        }
    }
}
