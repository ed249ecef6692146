package dev.truce.spring.web;

import dev.truce.runtime.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Completes what an application configures of CORS: in Spring MVC, in filters, and in sources that Spring Security takes. Where it
 * configures nothing, nothing is allowed. An application without a contract keeps what it has.
 */
final class CorsCompletion implements BeanPostProcessor {

    private final ObjectProvider<Contracts> contracts;

    CorsCompletion(ObjectProvider<Contracts> contracts) {
        this.contracts = contracts;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        boolean isOfCors = bean instanceof AbstractHandlerMapping
                || bean instanceof CorsConfigurationSource
                || bean instanceof FilterRegistrationBean<?>
                || bean instanceof CorsFilter;
        return isOfCors && hasContracts() ? completed(bean) : bean;
    }

    private boolean hasContracts() {
        Contracts known = contracts.getIfAvailable();
        return known == null || !known.all().isEmpty();
    }

    private static Object completed(Object bean) {
        if (bean instanceof AbstractHandlerMapping mapping) {
            mapping.setCorsProcessor(new CompletingCorsProcessor(mapping.getCorsProcessor()));
            CorsConfigurationSource source = mapping.getCorsConfigurationSource();
            if (source != null) {
                complete(source);
            }
        } else if (bean instanceof CorsConfigurationSource source) {
            complete(source);
        } else if (bean instanceof FilterRegistrationBean<?> registration) {
            complete(registration.getFilter());
        } else {
            complete(bean);
        }
        return bean;
    }

    private static void complete(@Nullable Object filterOrSource) {
        if (filterOrSource instanceof UrlBasedCorsConfigurationSource source) {
            source.getCorsConfigurations().values().forEach(CompletedCors::complete);
        } else if (filterOrSource instanceof CorsFilter filter && filter.getClass() == CorsFilter.class) {
            filter.setCorsProcessor(new CompletingCorsProcessor(new DefaultCorsProcessor()));
        }
    }
}
