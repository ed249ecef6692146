package dev.truce.spring.idempotency;

import dev.truce.spring.persistence.EnclosingTransaction;
import dev.truce.spring.persistence.RequestWrites;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/**
 * Flushes where a {@code @Transactional} method would commit, had it not joined the transaction of its request: a handler then sees the
 * version that the write leads to, and the violated constraint while it can still be answered.
 */
final class FlushAdvisor extends StaticMethodMatcherPointcutAdvisor {
    private static final long serialVersionUID = 1L;

    /**
     * Not the application's: an advisor is asked while the beans that this one needs are still being made. As Spring's own it reads
     * methods that are not public, too.
     */
    private final transient TransactionAttributeSource attributes = new AnnotationTransactionAttributeSource(false);

    FlushAdvisor() {
        super((MethodInterceptor) invocation -> {
            Object result = invocation.proceed();
            EnclosingTransaction open = RequestWrites.enclosing();
            if (open != null) {
                open.flush();
            }
            return result;
        });
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return attributes.isCandidateClass(type) && attributes.getTransactionAttribute(method, type) != null;
    }
}
