package dev.truce.spring.etag;

import dev.truce.runtime.Contracts;
import dev.truce.spring.TagFunction;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.request.Preconditions;
import dev.truce.spring.request.TruceAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Configures the entity tags of responses. */
@AutoConfiguration(after = TruceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "truce.etag.enabled", matchIfMissing = true)
public final class EtagAutoConfiguration {

    EtagAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    EntityTags truceEntityTags(Contracts contracts, ObjectProvider<TagFunction<?>> functions) {
        return new ContractTags(contracts, functions.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceEntityTagAdvice")
    EntityTagAdvice truceEntityTagAdvice(
            EntityTags tags, Preconditions preconditions, Contracts contracts, TruceProperties properties) {
        return new EntityTagAdvice(
                tags, preconditions, contracts, properties.etag().cacheControl());
    }
}
