package dev.truce.spring.persistence;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.interceptor.DelegatingTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers which exception made a transaction roll back. An outer method that catches the exception still cannot commit, and the
 * {@code UnexpectedRollbackException} that Spring then throws has no cause. The exception of an inner transaction that has ended counts for
 * no other one.
 */
public final class RollbackMemory implements BeanPostProcessor, PriorityOrdered {

    private static final String ATTRIBUTE = RollbackMemory.class.getName();
    private static final String UNEXPECTED = "org.springframework.transaction.UnexpectedRollbackException";

    RollbackMemory() {}

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Listener.addTo(bean);
        return bean instanceof TransactionAttributeSource source ? new Remembering(source) : bean;
    }

    /**
     * Returns what made the transaction of a request roll back.
     *
     * @param failure the exception of the handler
     * @return the remembered exception if the failure is an unexpected rollback, else the failure itself
     */
    public static Throwable cause(Throwable failure) {
        Transactions transactions = failure.getClass().getName().equals(UNEXPECTED) ? transactions(false) : null;
        Throwable cause = transactions == null ? null : transactions.ended;
        return cause == null ? failure : cause;
    }

    /** Remembers an exception that makes the transaction roll back which it leaves now. */
    static void remember(Throwable failure) {
        Transactions transactions = failure.getClass().getName().equals(UNEXPECTED) ? null : transactions(true);
        if (transactions != null) {
            transactions.failed(failure);
        }
    }

    private static @Nullable Transactions transactions(boolean create) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return null;
        }
        Object known = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Transactions transactions) {
            return transactions;
        }
        Transactions made = create ? new Transactions() : null;
        if (made != null) {
            request.setAttribute(ATTRIBUTE, made, RequestAttributes.SCOPE_REQUEST);
        }
        return made;
    }

    /** The transactions of a request: those that are open, the innermost first, and what failed in the one that has ended last. */
    private static final class Transactions {

        private final Deque<Open> open = new ArrayDeque<>();
        private @Nullable Throwable ended;

        void began(TransactionExecution transaction) {
            open.push(new Open(transaction));
        }

        void failed(Throwable failure) {
            Open innermost = open.peek();
            if (innermost == null) {
                // of a transaction manager that has no listeners
                ended = failure;
            } else {
                innermost.failure = failure;
            }
        }

        @SuppressWarnings("ReferenceEquality") // one execution is one object
        void ended(TransactionExecution transaction) {
            ended = null;
            if (open.stream().anyMatch(known -> known.transaction == transaction)) {
                Open closed = open.pop();
                while (closed.transaction != transaction) {
                    closed = open.pop();
                }
                ended = closed.failure;
            }
        }
    }

    private static final class Open {

        private final TransactionExecution transaction;
        private @Nullable Throwable failure;

        private Open(TransactionExecution transaction) {
            this.transaction = transaction;
        }
    }

    /** Nothing of Spring's transactions is loaded before it is used: an application may have none, and asks for a cause nevertheless. */
    private static final class Listener implements TransactionExecutionListener {

        static void addTo(Object bean) {
            if (bean instanceof ConfigurableTransactionManager manager) {
                manager.addListener(new Listener());
            }
        }

        @Override
        public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
            Transactions transactions = beginFailure == null ? transactions(true) : null;
            if (transactions != null) {
                transactions.began(transaction);
            }
        }

        @Override
        public void afterCommit(TransactionExecution transaction, @Nullable Throwable commitFailure) {
            end(transaction);
        }

        @Override
        public void afterRollback(TransactionExecution transaction, @Nullable Throwable rollbackFailure) {
            end(transaction);
        }

        private static void end(TransactionExecution transaction) {
            Transactions transactions = transactions(false);
            if (transactions != null) {
                transactions.ended(transaction);
            }
        }
    }

    private record Remembering(TransactionAttributeSource source) implements TransactionAttributeSource {

        @Override
        public boolean isCandidateClass(Class<?> type) {
            return source.isCandidateClass(type);
        }

        @Override
        public @Nullable TransactionAttribute getTransactionAttribute(Method method, @Nullable Class<?> type) {
            TransactionAttribute attribute = source.getTransactionAttribute(method, type);
            return attribute == null ? null : new RememberingAttribute(attribute);
        }
    }

    /** Sees every exception that a transactional method throws. */
    private static final class RememberingAttribute extends DelegatingTransactionAttribute {

        private static final long serialVersionUID = 1L;

        private RememberingAttribute(TransactionAttribute attribute) {
            super(attribute);
        }

        @Override
        public boolean rollbackOn(Throwable failure) {
            boolean rollback = super.rollbackOn(failure);
            if (rollback) {
                remember(failure);
            }
            return rollback;
        }
    }
}
