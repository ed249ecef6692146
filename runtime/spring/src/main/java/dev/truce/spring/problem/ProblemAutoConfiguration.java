package dev.truce.spring.problem;

import dev.truce.runtime.Contracts;
import dev.truce.spring.ConflictObserver;
import dev.truce.spring.ConflictRenderer;
import dev.truce.spring.TraceIds;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.failure.ConflictFinder;
import dev.truce.spring.failure.FailureAutoConfiguration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Configures who answers exceptions, before and after the application's own advice. */
@AutoConfiguration(after = FailureAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class ProblemAutoConfiguration {

    ProblemAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ConflictAnswer truceConflictAnswer(
            Contracts contracts,
            MessageSource messages,
            ObjectProvider<RequestMappingHandlerAdapter> adapters,
            ObjectProvider<ConflictRenderer> renderers,
            ObjectProvider<ConflictObserver> observers,
            ObjectProvider<TraceIds> traces) {
        return new ConflictAnswers(
                contracts,
                new ProblemTexts(messages),
                new ProblemWriter(() -> converters(adapters)),
                renderers.orderedStream().toList(),
                observers.orderedStream().toList(),
                traces.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceExceptionResolver")
    HandlerExceptionResolver truceExceptionResolver(
            ConflictFinder finder, ConflictAnswer answer, TruceProperties properties) {
        return new ConflictExceptionResolver(finder, answer, ThrownBy::library, properties.exceptionOrder());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceRemainingExceptionResolver")
    HandlerExceptionResolver truceRemainingExceptionResolver(ConflictFinder finder, ConflictAnswer answer) {
        return new ConflictExceptionResolver(
                finder, answer, failure -> !ThrownBy.library(failure), Ordered.LOWEST_PRECEDENCE);
    }

    private static List<HttpMessageConverter<?>> converters(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return adapters.orderedStream()
                .map(RequestMappingHandlerAdapter::getMessageConverters)
                .findFirst()
                .orElse(List.of());
    }
}
