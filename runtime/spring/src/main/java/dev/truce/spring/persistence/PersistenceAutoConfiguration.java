package dev.truce.spring.persistence;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.runtime.Contracts;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.web.TruceAutoConfiguration;
import dev.truce.web.ConflictFinder;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.EntityClasses;
import dev.truce.web.EntityRows;
import dev.truce.web.FreshTransaction;
import dev.truce.web.HibernateLostWrites;
import dev.truce.web.LostWriteReader;
import dev.truce.web.PersistenceLostWrites;
import dev.truce.web.RowCheck;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.StaleStateException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.PlatformTransactionManager;

/** Configures how failures are read, for the persistence libraries that the application has. */
@AutoConfiguration(after = TruceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class PersistenceAutoConfiguration {

    PersistenceAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "truceTranslators")
    Translators truceTranslators(
            Contracts contracts,
            ObjectProvider<ConstraintTranslator> own,
            ObjectProvider<DataSource> dataSources,
            ObjectProvider<FreshTransaction> transactions,
            TruceProperties properties) {
        FreshTransaction transaction = transactions.getIfAvailable(() -> FreshTransaction.NONE);
        return new Translators(
                contracts, own, dataSources, transaction, properties.database().metadata());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceStartAudit")
    AuditAtStart truceStartAudit(
            Contracts contracts, ObjectProvider<DataSource> dataSources, TruceProperties properties) {
        return new AuditAtStart(contracts, dataSources, properties.audit());
    }

    @Bean
    @ConditionalOnMissingBean
    ConflictFinder truceConflictFinder(
            Contracts contracts,
            Translators translators,
            ObjectProvider<LostWriteReader> lostWrites,
            ObjectProvider<CurrentVersionReader<?>> currentVersions,
            ObjectProvider<RowCheck> rows,
            ObjectProvider<FreshTransaction> transactions,
            TruceProperties properties) {
        ConflictFinder.Persistence persistence = new ConflictFinder.Persistence(
                lostWrites.orderedStream().toList(),
                currentVersions.orderedStream().toList(),
                rows.getIfAvailable(() -> RowCheck.NONE),
                transactions.getIfAvailable(() -> FreshTransaction.NONE));
        return new ConflictFinder(
                contracts,
                translators::translator,
                persistence,
                properties.retryAfter().range());
    }

    /** For applications that have Spring's data access. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(PlatformTransactionManager.class)
    static final class SpringData {

        @Bean
        @ConditionalOnMissingBean(name = "truceSpringLostWrites")
        LostWriteReader truceSpringLostWrites() {
            return new LostWrites.SpringData();
        }

        @Bean
        @ConditionalOnMissingBean
        FreshTransaction truceFreshTransaction(ObjectProvider<PlatformTransactionManager> managers) {
            return new NewTransaction(managers);
        }

        @Bean
        @ConditionalOnMissingBean(name = "truceRollbackMemory")
        static RollbackMemory truceRollbackMemory() {
            return new RollbackMemory();
        }

        @Bean
        @ConditionalOnMissingBean(name = "truceCommitMemory")
        static CommitMemory truceCommitMemory() {
            return new CommitMemory();
        }
    }

    /** For applications that have the repositories of Spring Data. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({RepositoryFactoryBeanSupport.class, PlatformTransactionManager.class})
    static final class Repositories {

        @Bean
        @ConditionalOnMissingBean(name = "truceRepositoryFailures")
        static RepositoryFailures truceRepositoryFailures() {
            return new RepositoryFailures();
        }
    }

    /** For applications that have Spring's support of object-relational mappers. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObjectOptimisticLockingFailureException.class)
    static final class SpringOrm {

        @Bean
        @ConditionalOnMissingBean(name = "truceOrmLostWrites")
        LostWriteReader truceOrmLostWrites(Contracts contracts) {
            return new LostWrites.SpringOrm(new EntityClasses(contracts));
        }
    }

    /** For applications that have Jakarta Persistence, with Hibernate or another provider. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(EntityManagerFactory.class)
    static final class Persistence {

        @Bean
        @ConditionalOnMissingBean(name = "trucePersistenceLostWrites")
        LostWriteReader trucePersistenceLostWrites() {
            return new PersistenceLostWrites();
        }

        @Bean
        @ConditionalOnMissingBean
        RowCheck truceRowCheck(ObjectProvider<EntityManagerFactory> factories) {
            return new EntityRows(
                    () -> {
                        EntityManagerFactory factory = factories.getIfUnique();
                        return factory == null
                                ? null
                                : EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
                    },
                    factories::stream);
        }
    }

    /** For applications that have Hibernate. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(StaleStateException.class)
    static final class Hibernate {

        @Bean
        @ConditionalOnMissingBean(name = "truceHibernateLostWrites")
        LostWriteReader truceHibernateLostWrites(Contracts contracts) {
            return new HibernateLostWrites(contracts);
        }
    }
}
