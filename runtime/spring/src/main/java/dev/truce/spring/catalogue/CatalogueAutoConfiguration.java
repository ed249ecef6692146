package dev.truce.spring.catalogue;

import dev.truce.runtime.Contracts;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.request.TruceAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Configures the pages that explain each problem type. */
@AutoConfiguration(after = TruceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "truce.problems.enabled", matchIfMissing = true)
public final class CatalogueAutoConfiguration {

    CatalogueAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "truceProblems")
    RouterFunction<ServerResponse> truceProblems(Contracts contracts, TruceProperties properties) {
        return new Catalogue(contracts, properties.problems().path()).routes();
    }
}
