package dev.truce.spring.observe;

import dev.truce.spring.TruceProperties;
import dev.truce.web.ConflictLog;
import dev.truce.web.ConflictObserver;
import dev.truce.web.LoggedTraceIds;
import dev.truce.web.TraceIds;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Configures what operators see of conflicts. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(TruceProperties.class)
@Import({MetricsConfiguration.class, TracingConfiguration.class})
public final class ObserveAutoConfiguration {

    ObserveAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "truceConflictLog")
    @ConditionalOnProperty(name = "truce.logging.enabled", matchIfMissing = true)
    ConflictObserver truceConflictLog() {
        return new ConflictLog("dev.truce.spring");
    }

    @Bean
    @ConditionalOnMissingBean(name = "truceLoggedTraceIds")
    TraceIds truceLoggedTraceIds() {
        return new LoggedTraceIds();
    }
}
