package dev.truce.spring.failure;

import dev.truce.runtime.Contracts;
import dev.truce.spring.LostWriteReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;

/** For applications that have Spring's data access: with transactions alone, and with an object-relational mapper. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(PlatformTransactionManager.class)
final class SpringConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "truceSpringLostWrites")
    LostWriteReader truceSpringLostWrites() {
        return new SpringLostWrites();
    }

    @Bean
    @ConditionalOnMissingBean
    FreshTransaction truceFreshTransaction(
            ObjectProvider<PlatformTransactionManager> managers, ObjectProvider<OpenSessions> sessions) {
        return new NewTransaction(managers, sessions);
    }

    /** Spring's part for object-relational mappers. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObjectOptimisticLockingFailureException.class)
    static final class Orm {

        @Bean
        @ConditionalOnMissingBean(name = "truceOrmLostWrites")
        LostWriteReader truceOrmLostWrites(Contracts contracts) {
            return new OrmLostWrites(new EntityClasses(contracts));
        }
    }
}
