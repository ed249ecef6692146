package dev.truce.spring.observe;

import dev.truce.web.TraceIds;
import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** For applications that have Micrometer's tracing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(Tracer.class)
final class TracingConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "truceTracerIds")
    TraceIds truceTracerIds(ObjectProvider<Tracer> tracers) {
        return new TracerIds(tracers);
    }
}
