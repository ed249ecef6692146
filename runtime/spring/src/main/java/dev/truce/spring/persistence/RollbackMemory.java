package dev.truce.spring.persistence;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.transaction.interceptor.DelegatingTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers which exception made a transaction roll back. An outer method that catches the exception still cannot commit, and the
 * {@code UnexpectedRollbackException} that Spring then throws has no cause.
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
        return bean instanceof TransactionAttributeSource source ? new Remembering(source) : bean;
    }

    /**
     * Returns what made the transaction of a request roll back.
     *
     * @param failure the exception of the handler
     * @return the remembered exception if the failure is an unexpected rollback, else the failure itself
     */
    public static Throwable cause(Throwable failure) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        boolean unexpected = failure.getClass().getName().equals(UNEXPECTED);
        Object remembered = !unexpected || request == null
                ? null
                : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return remembered instanceof Throwable cause ? cause : failure;
    }

    private static void remember(Throwable failure) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && !failure.getClass().getName().equals(UNEXPECTED)) {
            request.setAttribute(ATTRIBUTE, failure, RequestAttributes.SCOPE_REQUEST);
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
