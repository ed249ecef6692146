package dev.truce.spring.persistence;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers whether a transaction of the request has committed and then a callback failed: a synchronization, or a listener of the
 * phase {@code AFTER_COMMIT}. The write has succeeded, so the failure must not be answered as if it had been refused.
 *
 * <p>A commit whose last callback never runs is one of which an earlier callback has failed.
 */
public final class CommitMemory implements BeanPostProcessor, PriorityOrdered {

    private static final String ATTRIBUTE = CommitMemory.class.getName();

    CommitMemory() {}

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Listener.addTo(bean);
        return bean;
    }

    /**
     * Returns whether the failure of the current request comes from a callback after a commit.
     *
     * @return {@code true} if a transaction has committed, and one of its callbacks has failed
     */
    public static boolean callbackFailed() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Set<TransactionExecution> commits = request == null ? null : commits(request);
        return commits != null && !commits.isEmpty();
    }

    @SuppressWarnings("unchecked") // nothing else has this name
    private static @Nullable Set<TransactionExecution> commits(RequestAttributes request) {
        return (Set<TransactionExecution>) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    /**
     * Notes a commit when it begins, and forgets it when the last callback has run or the commit has failed. Nothing of Spring's transactions
     * is loaded before it is used: an application may have none.
     */
    private static final class Listener implements TransactionExecutionListener {

        static void addTo(Object bean) {
            if (bean instanceof ConfigurableTransactionManager manager) {
                manager.addListener(new Listener());
            }
        }

        /** The application has survived the failed callbacks of transactions that are over. */
        @Override
        public void beforeBegin(TransactionExecution transaction) {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            Set<TransactionExecution> commits = request == null ? null : commits(request);
            if (commits != null) {
                commits.removeIf(TransactionExecution::isCompleted);
            }
        }

        @Override
        public void beforeCommit(TransactionExecution transaction) {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            if (request == null || !TransactionSynchronizationManager.isSynchronizationActive()) {
                return;
            }
            Set<TransactionExecution> known = commits(request);
            Set<TransactionExecution> commits =
                    known == null ? Collections.newSetFromMap(new IdentityHashMap<>()) : known;
            request.setAttribute(ATTRIBUTE, commits, RequestAttributes.SCOPE_REQUEST);
            commits.add(transaction);
            TransactionSynchronizationManager.registerSynchronization(new LastCallback(transaction, commits));
        }
    }

    /** Registered after all others and of the lowest precedence, it runs only if none of them fails. */
    private record LastCallback(TransactionExecution transaction, Set<TransactionExecution> commits)
            implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            commits.remove(transaction);
        }

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                commits.remove(transaction);
            }
        }
    }
}
