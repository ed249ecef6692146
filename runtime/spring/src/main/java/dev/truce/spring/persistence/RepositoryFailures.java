package dev.truce.spring.persistence;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;

/**
 * Has {@link RollbackMemory} remember what the repositories of Spring Data throw: each repository is transactional by itself, without a
 * bean that says so.
 */
final class RepositoryFailures implements BeanPostProcessor {

    RepositoryFailures() {}

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> factory) {
            factory.addRepositoryFactoryCustomizer(repositories -> repositories.addRepositoryProxyPostProcessor(
                    (proxy, information) -> proxy.addAdvice(remembering())));
        }
        return bean;
    }

    private static MethodInterceptor remembering() {
        return invocation -> {
            try {
                return invocation.proceed();
            } catch (RuntimeException e) {
                RollbackMemory.remember(e);
                throw e;
            }
        };
    }
}
