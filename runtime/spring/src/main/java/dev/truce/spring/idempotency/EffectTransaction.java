package dev.truce.spring.idempotency;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.jdbc.idempotency.StoredAnswer;
import dev.truce.spring.persistence.EnclosingTransaction;
import dev.truce.spring.persistence.RequestWrites;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transaction around an idempotent handler. The transactions of its services join it, so that it ends after the answer is made, with
 * the answer in it.
 */
final class EffectTransaction implements EnclosingTransaction {
    private static final Object KEY = EffectTransaction.class;

    private final PlatformTransactionManager manager;
    private final DataSource dataSource;
    private final TransactionStatus status;
    private final HttpServletRequest request;

    private EffectTransaction(
            PlatformTransactionManager manager,
            DataSource dataSource,
            TransactionStatus status,
            HttpServletRequest request) {
        this.manager = manager;
        this.dataSource = dataSource;
        this.status = status;
        this.request = request;
    }

    static EffectTransaction begin(
            PlatformTransactionManager manager, DataSource dataSource, HttpServletRequest request) {
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        EffectTransaction transaction = new EffectTransaction(manager, dataSource, status, request);
        TransactionSynchronizationManager.bindResource(KEY, transaction);
        RequestWrites.enclose(request, transaction);
        TransactionSynchronizationManager.registerSynchronization(transaction.new Suspension());
        return transaction;
    }

    /** A {@code REQUIRES_NEW} transaction inside commits or rolls back by itself. */
    private final class Suspension implements TransactionSynchronization {

        @Override
        public void suspend() {
            RequestWrites.enclose(request, null);
        }

        @Override
        public void resume() {
            RequestWrites.enclose(request, EffectTransaction.this);
        }
    }

    /** Returns the transaction of the request that this thread serves. */
    static @Nullable EffectTransaction current() {
        return TransactionSynchronizationManager.getResource(KEY) instanceof EffectTransaction open ? open : null;
    }

    boolean isOpen() {
        return !status.isCompleted();
    }

    @Override
    public void flush() {
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

    private void unbind() {
        RequestWrites.enclose(request, null);
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}
