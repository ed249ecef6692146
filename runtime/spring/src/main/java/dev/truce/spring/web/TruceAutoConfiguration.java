package dev.truce.spring.web;

import dev.truce.runtime.Contracts;
import dev.truce.spring.TruceProperties;
import dev.truce.web.BlindWrites;
import dev.truce.web.ConflictObserver;
import dev.truce.web.Preconditions;
import dev.truce.web.RequestCheck;
import dev.truce.web.SentValues;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Configures the contracts, and the arguments that handlers get from a request. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(TruceProperties.class)
@ImportRuntimeHints(ContractHints.class)
public final class TruceAutoConfiguration {

    TruceAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    Contracts truceContracts(ApplicationContext context) {
        ClassLoader loader = context.getClassLoader();
        return Contracts.load(loader != null ? loader : TruceAutoConfiguration.class.getClassLoader());
    }

    @Bean
    @ConditionalOnMissingBean
    GuardedOperations truceGuardedOperations(
            ObjectProvider<RequestMappingInfoHandlerMapping> mappings, ConfigurableListableBeanFactory beans) {
        return new GuardedOperations(mappings, new GeneratedDelegates(beans));
    }

    @Bean
    @ConditionalOnMissingBean
    Preconditions trucePreconditions(TruceProperties properties) {
        return new Preconditions(properties.acceptWeakened());
    }

    @Bean
    @ConditionalOnMissingBean(name = "trucePreconditionArguments")
    WebMvcConfigurer trucePreconditionArguments(Preconditions preconditions, RequestCheck check) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PreconditionArguments(preconditions, check));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    RequestCheck truceRequestCheck(Contracts contracts, TruceProperties properties) {
        return new RequestCheck(contracts, properties.uncheckedPreconditions(), properties.undocumentedConflicts());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceSentBody")
    SentBody truceSentBody(GuardedOperations operations, Contracts contracts, BlindWrites writes) {
        return new SentBody(contracts, operations, new SentValues(contracts), writes);
    }

    @Bean
    @ConditionalOnMissingBean
    BlindWrites truceBlindWrites(Contracts contracts, ObjectProvider<ConflictObserver> observers) {
        return new BlindWrites(contracts, () -> observers.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceBlindWriteInterceptor")
    WebMvcConfigurer truceBlindWriteInterceptor(BlindWrites writes, GuardedOperations operations) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new BlindWriteInterceptor(writes, operations));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceContractCheck")
    @ConditionalOnProperty(name = "truce.check-contracts", matchIfMissing = true)
    ContractCheck truceContractCheck(Contracts contracts, GuardedOperations operations) {
        return new ContractCheck(contracts, operations);
    }
}
