package dev.truce.spring.failure;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.runtime.Contracts;
import dev.truce.spring.CurrentVersionReader;
import dev.truce.spring.LostWriteReader;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.request.GuardedOperations;
import dev.truce.spring.request.Preconditions;
import dev.truce.spring.request.TruceAutoConfiguration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Configures how failures are read, for the persistence libraries that the application has. */
@AutoConfiguration(after = TruceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({PersistenceConfiguration.class, SpringConfiguration.class})
public final class FailureAutoConfiguration {

    FailureAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    TranslatorSource truceTranslatorSource(
            Contracts contracts,
            ObjectProvider<ConstraintTranslator> own,
            ObjectProvider<DataSource> dataSources,
            TruceProperties properties) {
        return new Translators(
                contracts, own, dataSources, properties.database().metadata());
    }

    @Bean
    @ConditionalOnMissingBean
    ConflictFinder truceConflictFinder(
            Contracts contracts,
            GuardedOperations operations,
            Preconditions preconditions,
            TranslatorSource translators,
            ObjectProvider<LostWriteReader> readers,
            ObjectProvider<CurrentVersionReader<?>> current,
            ObjectProvider<FreshTransaction> transactions) {
        FreshTransaction transaction = transactions.getIfAvailable(() -> Supplier::get);
        CurrentVersions versions = new CurrentVersions(current.orderedStream().toList(), transaction);
        return new RuleConflicts(
                contracts,
                operations,
                preconditions,
                translators,
                new LostWrites(readers.orderedStream().toList()),
                new LostRace(contracts, versions));
    }
}
