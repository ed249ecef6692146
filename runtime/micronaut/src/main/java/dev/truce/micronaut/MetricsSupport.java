package dev.truce.micronaut;

import dev.truce.web.ConflictCounter;
import dev.truce.web.ConflictObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Counts conflicts and blind writes, where the application has Micrometer. */
@Factory
@Requires(classes = MeterRegistry.class)
@Requires(property = "truce.metrics.enabled", notEquals = "false")
final class MetricsSupport {

    @Singleton
    @Requires(beans = MeterRegistry.class)
    ConflictObserver counter(MeterRegistry registry) {
        return new ConflictCounter(registry);
    }
}
