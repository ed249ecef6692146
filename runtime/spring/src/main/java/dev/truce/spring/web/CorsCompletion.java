package dev.truce.spring.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Completes what an application configures of CORS: in Spring MVC, in filters, and in sources that Spring Security takes. Where it
 * configures nothing, nothing is allowed. An application that guards no operation keeps what it has.
 */
final class CorsCompletion implements BeanPostProcessor, SmartInitializingSingleton {

    private final ObjectProvider<GuardedOperations> operations;
    private final List<UrlBasedCorsConfigurationSource> waiting = new ArrayList<>();
    private boolean isStarted;

    CorsCompletion(ObjectProvider<GuardedOperations> operations) {
        this.operations = operations;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof AbstractHandlerMapping mapping) {
            mapping.setCorsProcessor(new CompletingCorsProcessor(mapping.getCorsProcessor(), this::isUsed));
            complete(mapping.getCorsConfigurationSource());
        } else if (bean instanceof FilterRegistrationBean<?> registration) {
            complete(registration.getFilter());
        } else {
            complete(bean);
        }
        return bean;
    }

    /** Completes the sources when it is known whether the application guards operations. */
    @Override
    public synchronized void afterSingletonsInstantiated() {
        isStarted = true;
        waiting.forEach(this::completeUsed);
        waiting.clear();
    }

    private synchronized void complete(@Nullable Object filterOrSource) {
        if (filterOrSource instanceof CorsFilter filter && filter.getClass() == CorsFilter.class) {
            filter.setCorsProcessor(new CompletingCorsProcessor(new DefaultCorsProcessor(), this::isUsed));
        } else if (filterOrSource instanceof UrlBasedCorsConfigurationSource source) {
            if (isStarted) {
                completeUsed(source);
            } else {
                waiting.add(source);
            }
        }
    }

    private void completeUsed(UrlBasedCorsConfigurationSource source) {
        if (isUsed()) {
            source.getCorsConfigurations().values().forEach(CompletedCors::complete);
        }
    }

    private boolean isUsed() {
        GuardedOperations known = operations.getIfAvailable();
        return known == null || known.areUsed();
    }
}
