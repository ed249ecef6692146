package dev.truce.spring.web;

import dev.truce.runtime.Contracts;
import dev.truce.spring.ConflictRenderer;
import dev.truce.spring.TruceProperties;
import dev.truce.spring.persistence.PersistenceAutoConfiguration;
import dev.truce.web.AnsweredFailures;
import dev.truce.web.ConflictFinder;
import dev.truce.web.ConflictObserver;
import dev.truce.web.EntityTags;
import dev.truce.web.Preconditions;
import dev.truce.web.ProblemFactory;
import dev.truce.web.ProblemMember;
import dev.truce.web.ProblemMessages;
import dev.truce.web.RequestCheck;
import dev.truce.web.TagFunction;
import dev.truce.web.TraceIds;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/** Configures the answers: to conflicts, before and after the application's own advice, and the entity tags of all others. */
@AutoConfiguration(after = PersistenceAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class WebAutoConfiguration {

    WebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ProblemMessages truceProblemMessages(MessageSource messages) {
        return (key, locale) -> messages.getMessage(key, null, null, locale);
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemFactory truceProblemFactory(
            Contracts contracts,
            ProblemMessages messages,
            ObjectProvider<ConflictObserver> observers,
            ObjectProvider<TraceIds> traces,
            ObjectProvider<ProblemMember<?>> members) {
        return new ProblemFactory(
                contracts,
                messages,
                observers.orderedStream().toList(),
                traces.orderedStream().toList(),
                members.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean
    FailedRequests truceFailedRequests(
            ConflictFinder finder,
            GuardedOperations operations,
            Preconditions preconditions,
            ProblemFactory problems,
            ObjectProvider<RequestMappingHandlerAdapter> adapters,
            ObjectProvider<ConflictRenderer> renderers,
            BeanFactory beans,
            RequestCheck check,
            TruceProperties properties) {
        RenderedAnswers rendered = new RenderedAnswers(() -> converters(adapters));
        ConflictAnswers answers = new ConflictAnswers(
                problems, rendered, renderers.orderedStream().toList(), check);
        return new FailedRequests(
                finder,
                operations,
                preconditions,
                answers,
                new AnsweredFailures(properties.database().answerOutages()),
                () -> beans.getBean("handlerExceptionResolver", HandlerExceptionResolver.class));
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceExceptionResolver")
    HandlerExceptionResolver truceExceptionResolver(FailedRequests requests, TruceProperties properties) {
        return new ConflictExceptionResolver(requests::answerDeclared, properties.exceptionOrder());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceRemainingExceptionResolver")
    HandlerExceptionResolver truceRemainingExceptionResolver(FailedRequests requests) {
        return new ConflictExceptionResolver(requests::answerRemaining, Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceUnwrittenContent")
    WebMvcConfigurer truceUnwrittenContent(ObjectProvider<FailedRequests> requests) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                int last = resolvers.size();
                for (int i = resolvers.size() - 1; i >= 0; i--) {
                    last = resolvers.get(i) instanceof DefaultHandlerExceptionResolver ? i : last;
                }
                resolvers.add(
                        last,
                        (request, response, handler, failure) ->
                                requests.getObject().answerUnwritten(request, response, handler, failure));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceWildcardContent")
    WebMvcConfigurer truceWildcardContent(GuardedOperations operations) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new WildcardContent(operations));
            }
        };
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
    EntityTagAdvice truceEntityTagAdvice(
            GuardedOperations operations, EntityTags tags, Preconditions preconditions, TruceProperties properties) {
        return new EntityTagAdvice(
                operations, tags, preconditions, properties.etag().cacheControl());
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceUncheckedPreconditions")
    UncheckedPreconditions truceUncheckedPreconditions(
            RequestCheck check, GuardedOperations operations, BeanFactory beans) {
        return new UncheckedPreconditions(check, operations, beans);
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceUncheckedPreconditionsConfigurer")
    WebMvcConfigurer truceUncheckedPreconditionsConfigurer(
            @Qualifier("truceUncheckedPreconditions") ObjectProvider<UncheckedPreconditions> preconditions,
            RequestCheck check) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                if (check.comparesPreconditions()) {
                    preconditions.ifAvailable(registry::addInterceptor);
                }
            }
        };
    }

    private static List<HttpMessageConverter<?>> converters(ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        return adapters.orderedStream()
                .map(RequestMappingHandlerAdapter::getMessageConverters)
                .findFirst()
                .orElse(List.of());
    }
}
