package dev.truce.spring.catalogue;

import dev.truce.runtime.Contracts;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.web.GuardedOperations;
import dev.truce.spring.web.TruceAutoConfiguration;
import dev.truce.web.Catalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Configures the pages that explain each problem type, if the application guards operations. */
@AutoConfiguration(after = TruceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "truce.problems.enabled", matchIfMissing = true)
public final class CatalogueAutoConfiguration {

    CatalogueAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "truceProblems")
    SimpleUrlHandlerMapping truceProblems(
            Contracts contracts, GuardedOperations operations, TruceProperties properties) {
        return new CatalogueMapping(catalogue(contracts, properties), operations);
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceCataloguePathCheck")
    CataloguePathCheck truceCataloguePathCheck(
            Contracts contracts,
            GuardedOperations operations,
            TruceProperties properties,
            ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        return new CataloguePathCheck(
                operations, catalogue(contracts, properties).path(), mappings);
    }

    private static Catalogue catalogue(Contracts contracts, TruceProperties properties) {
        return new Catalogue(contracts, properties.problems().path());
    }
}
