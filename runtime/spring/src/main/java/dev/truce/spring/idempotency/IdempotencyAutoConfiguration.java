package dev.truce.spring.idempotency;

import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.runtime.Contracts;
import dev.truce.spring.IdempotencyCaller;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.web.FailedRequests;
import dev.truce.spring.web.WebAutoConfiguration;
import dev.truce.web.idempotency.IdempotentRequests;
import dev.truce.web.idempotency.StorableAnswers;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Configures idempotency keys, which an application uses by {@code @Idempotent}. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class IdempotencyAutoConfiguration {

    IdempotencyAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    IdempotentOperations truceIdempotentOperations(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        return new IdempotentOperations(mappings);
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceIdempotencyCheck")
    IdempotencyCheck truceIdempotencyCheck(
            IdempotentOperations operations,
            ObjectProvider<IdempotencyStore> store,
            ObjectProvider<EffectTransactions> transactions) {
        return new IdempotencyCheck(operations, store, transactions);
    }

    /** The store of applications that have a single or primary data source. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DataSourceUtils.class, PlatformTransactionManager.class})
    @ConditionalOnSingleCandidate(DataSource.class)
    @Order(1)
    static final class Store {

        @Bean
        @ConditionalOnMissingBean
        IdempotencyStore truceIdempotencyStore(DataSource dataSource, TruceProperties properties) {
            TruceProperties.Idempotency keys = properties.idempotency();
            return IdempotencyStore.of(dataSource, keys.table(), keys.lease());
        }
    }

    /** What uses the store, which may be the application's own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DataSourceUtils.class, PlatformTransactionManager.class})
    @ConditionalOnBean(IdempotencyStore.class)
    @Order(2)
    static final class Keys {

        @Bean
        @ConditionalOnMissingBean
        IdempotencyCaller truceIdempotencyCaller() {
            return request -> Objects.requireNonNullElse(request.getRemoteUser(), "");
        }

        @Bean
        @ConditionalOnMissingBean
        EffectTransactions truceEffectTransactions(ListableBeanFactory beans, IdempotencyStore store) {
            return new EffectTransactions(beans, store.dataSource());
        }

        @Bean
        @ConditionalOnMissingBean
        IdempotencyFilter truceIdempotencyFilter(
                IdempotentOperations operations,
                Contracts contracts,
                IdempotencyStore store,
                EffectTransactions transactions,
                ObjectProvider<FailedRequests> failed,
                IdempotencyCaller caller,
                TruceProperties properties) {
            IdempotentRequests requests = new IdempotentRequests(
                    store, contracts.style(), properties.retryAfter().range());
            TruceProperties.Idempotency keys = properties.idempotency();
            return new IdempotencyFilter(
                    operations,
                    requests,
                    store,
                    new StorableAnswers((int) keys.bodyLimit().toBytes()),
                    transactions,
                    failed::getObject,
                    caller,
                    keys.filterOrder());
        }

        @Bean
        @ConditionalOnMissingBean(name = "truceEffectRollback")
        HandlerExceptionResolver truceEffectRollback() {
            return new EffectRollback();
        }

        @Bean
        @ConditionalOnMissingBean(name = "truceExpiredKeys")
        @ConditionalOnProperty(name = "truce.idempotency.cleanup.enabled", matchIfMissing = true)
        ExpiredKeys truceExpiredKeys(
                IdempotencyStore store, IdempotentOperations operations, TruceProperties properties) {
            return new ExpiredKeys(
                    store, operations, properties.idempotency().cleanup().period());
        }
    }

    /** For applications that have Jakarta Persistence. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({EntityManagerFactory.class, PlatformTransactionManager.class})
    static final class Persistence {

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        @ConditionalOnMissingBean(name = "truceFlushAdvisor")
        static FlushAdvisor truceFlushAdvisor() {
            return new FlushAdvisor();
        }
    }
}
