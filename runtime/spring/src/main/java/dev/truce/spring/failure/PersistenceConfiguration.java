package dev.truce.spring.failure;

import dev.truce.runtime.Contracts;
import dev.truce.spring.LostWriteReader;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.StaleStateException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For applications that have Jakarta Persistence, with Hibernate or another provider. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(EntityManagerFactory.class)
final class PersistenceConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "trucePersistenceLostWrites")
    LostWriteReader trucePersistenceLostWrites() {
        return new PersistenceLostWrites();
    }

    @Bean
    @ConditionalOnMissingBean
    OpenSessions truceOpenSessions(ObjectProvider<EntityManagerFactory> factories) {
        return factories::stream;
    }

    /** For applications that have Hibernate. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(StaleStateException.class)
    static final class Hibernate {

        @Bean
        @ConditionalOnMissingBean(name = "truceHibernateLostWrites")
        LostWriteReader truceHibernateLostWrites(Contracts contracts) {
            return new HibernateLostWrites(new EntityClasses(contracts));
        }
    }
}
