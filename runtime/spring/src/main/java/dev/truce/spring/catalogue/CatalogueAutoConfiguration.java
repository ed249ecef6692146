package dev.truce.spring.catalogue;

import dev.truce.runtime.Contracts;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.web.TruceAutoConfiguration;
import dev.truce.web.Catalogue;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Configures the pages that explain each problem type, if the application has a contract. */
@AutoConfiguration(after = TruceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "truce.problems.enabled", matchIfMissing = true)
public final class CatalogueAutoConfiguration {

    /** Before the application's own handlers, of which one may take every path. */
    private static final int ORDER = -1;

    CatalogueAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "truceProblems")
    SimpleUrlHandlerMapping truceProblems(Contracts contracts, TruceProperties properties) {
        if (contracts.all().isEmpty()) {
            return new SimpleUrlHandlerMapping(Map.of(), ORDER);
        }
        Catalogue catalogue = catalogue(contracts, properties);
        CatalogueHandler handler = new CatalogueHandler(catalogue);
        return new SimpleUrlHandlerMapping(Map.of(catalogue.path(), handler, catalogue.path() + "/**", handler), ORDER);
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceCataloguePathCheck")
    CataloguePathCheck truceCataloguePathCheck(
            Contracts contracts,
            TruceProperties properties,
            ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        return new CataloguePathCheck(
                contracts, catalogue(contracts, properties).path(), mappings);
    }

    private static Catalogue catalogue(Contracts contracts, TruceProperties properties) {
        return new Catalogue(contracts, properties.problems().path());
    }
}
