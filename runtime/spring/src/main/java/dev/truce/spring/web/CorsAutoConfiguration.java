package dev.truce.spring.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Configures what scripts of other origins may send and read. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "truce.cors.enabled", matchIfMissing = true)
public final class CorsAutoConfiguration {

    CorsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "truceCorsCompletion")
    static BeanPostProcessor truceCorsCompletion(ObjectProvider<GuardedOperations> operations) {
        return new CorsCompletion(operations);
    }
}
