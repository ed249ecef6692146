package dev.truce.spring.observe;

import dev.truce.web.ConflictCounter;
import dev.truce.web.ConflictObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For applications that have Micrometer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "truce.metrics.enabled", matchIfMissing = true)
final class MetricsConfiguration {

    /** For applications that count. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static final class Counters {

        @Bean
        @ConditionalOnBean(MeterRegistry.class)
        @ConditionalOnMissingBean(name = "truceConflictCounter")
        ConflictObserver truceConflictCounter(MeterRegistry registry) {
            return new ConflictCounter(registry);
        }
    }

    /** For applications that observe requests. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationFilter.class)
    static final class Observations {

        @Bean
        @ConditionalOnMissingBean(name = "truceConflictTag")
        ConflictTag truceConflictTag() {
            return new ConflictTag();
        }
    }
}
