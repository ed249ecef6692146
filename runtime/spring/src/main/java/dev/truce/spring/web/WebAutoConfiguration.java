package dev.truce.spring.web;

import dev.truce.runtime.Contracts;
import dev.truce.spring.ConflictRenderer;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.persistence.PersistenceAutoConfiguration;
import dev.truce.web.ConflictFinder;
import dev.truce.web.ConflictObserver;
import dev.truce.web.EntityTags;
import dev.truce.web.Preconditions;
import dev.truce.web.ProblemFactory;
import dev.truce.web.TagFunction;
import dev.truce.web.TraceIds;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Configures the answers: to conflicts, before and after the application's own advice, and the entity tags of all others. */
@AutoConfiguration(after = PersistenceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class WebAutoConfiguration {

    WebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ProblemFactory truceProblemFactory(
            Contracts contracts, ObjectProvider<ConflictObserver> observers, ObjectProvider<TraceIds> traces) {
        return new ProblemFactory(
                contracts,
                observers.orderedStream().toList(),
                traces.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean
    ConflictAnswers truceConflictAnswers(
            ProblemFactory problems,
            MessageSource messages,
            ObjectProvider<RequestMappingHandlerAdapter> adapters,
            ObjectProvider<ConflictRenderer> renderers) {
        return new ConflictAnswers(
                problems,
                new ProblemTexts(messages),
                new ProblemWriter(() -> converters(adapters)),
                renderers.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceExceptionResolver")
    HandlerExceptionResolver truceExceptionResolver(
            ConflictFinder finder,
            GuardedOperations operations,
            Preconditions preconditions,
            ConflictAnswers answers,
            TruceProperties properties) {
        return new ConflictExceptionResolver(
                finder, operations, preconditions, answers, ThrownBy::library, properties.exceptionOrder());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceRemainingExceptionResolver")
    HandlerExceptionResolver truceRemainingExceptionResolver(
            ConflictFinder finder, GuardedOperations operations, Preconditions preconditions, ConflictAnswers answers) {
        return new ConflictExceptionResolver(
                finder,
                operations,
                preconditions,
                answers,
                failure -> !ThrownBy.library(failure),
                Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "truce.etag.enabled", matchIfMissing = true)
    EntityTags truceEntityTags(Contracts contracts, ObjectProvider<TagFunction<?>> functions) {
        return new EntityTags(contracts, functions.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceEntityTagAdvice")
    @ConditionalOnProperty(name = "truce.etag.enabled", matchIfMissing = true)
    EntityTagAdvice truceEntityTagAdvice(EntityTags tags, Preconditions preconditions, TruceProperties properties) {
        return new EntityTagAdvice(tags, preconditions, properties.etag().cacheControl());
    }

    private static List<HttpMessageConverter<?>> converters(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return adapters.orderedStream()
                .map(RequestMappingHandlerAdapter::getMessageConverters)
                .findFirst()
                .orElse(List.of());
    }
}
