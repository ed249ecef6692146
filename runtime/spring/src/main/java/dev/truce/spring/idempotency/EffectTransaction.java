package dev.truce.spring.idempotency;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.jdbc.idempotency.StoredAnswer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transaction around an idempotent handler. The transactions of its services join it, so that it ends after the answer is made, with
 * the answer in it.
 */
final class EffectTransaction {
    private static final Object KEY = EffectTransaction.class;

    private final PlatformTransactionManager manager;
    private final DataSource dataSource;
    private final TransactionStatus status;

    private EffectTransaction(PlatformTransactionManager manager, DataSource dataSource, TransactionStatus status) {
        this.manager = manager;
        this.dataSource = dataSource;
        this.status = status;
    }

    static EffectTransaction begin(PlatformTransactionManager manager, DataSource dataSource) {
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        EffectTransaction transaction = new EffectTransaction(manager, dataSource, status);
        TransactionSynchronizationManager.bindResource(KEY, transaction);
        return transaction;
    }

    /** Returns the transaction of the request that this thread serves. */
    static @Nullable EffectTransaction current() {
        return TransactionSynchronizationManager.getResource(KEY) instanceof EffectTransaction open ? open : null;
    }

    boolean isOpen() {
        return !status.isCompleted();
    }

    /** Sends what an entity manager holds back to the database, which raises versions and violates constraints. */
    void flush() {
        if (isOpen() && !status.isRollbackOnly()) {
            status.flush();
        }
    }

    /** Stores the answer and commits; returns {@code false} after a rollback if another request has taken the key over. */
    boolean commit(IdempotencyStore store, Claim.Owned key, @Nullable StoredAnswer answer) throws SQLException {
        flush();
        if (answer != null && !status.isRollbackOnly() && !complete(store, key, answer)) {
            rollback();
            return false;
        }
        unbind();
        manager.commit(status);
        return true;
    }

    private boolean complete(IdempotencyStore store, Claim.Owned key, StoredAnswer answer) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return store.complete(connection, key, answer);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Rolls back, if the transaction has not ended. */
    void rollback() {
        unbind();
        if (isOpen()) {
            manager.rollback(status);
        }
    }

    private static void unbind() {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}
