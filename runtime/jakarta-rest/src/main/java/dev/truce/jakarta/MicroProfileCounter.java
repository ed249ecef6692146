package dev.truce.jakarta;

import dev.truce.web.BlindWrite;
import dev.truce.web.ConflictObserver;
import dev.truce.web.ObservedConflict;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Counts conflicts and blind writes with MicroProfile Metrics, as {@link dev.truce.web.ConflictCounter} does with Micrometer. Its tags have no dots, which
 * MicroProfile refuses.
 *
 * @param registry the registry of the application
 */
record MicroProfileCounter(MetricRegistry registry) implements ConflictObserver {
    /** The class without which this one cannot be loaded. */
    static final String NEEDED = "org.eclipse.microprofile.metrics.MetricRegistry";

    /** Returns a counter in the registry that the container provides; {@code null} if it provides none. */
    static @Nullable MicroProfileCounter find() {
        try {
            Instance<MetricRegistry> registry = CDI.current().select(MetricRegistry.class);
            return registry.isResolvable() ? new MicroProfileCounter(registry.get()) : null;
        } catch (IllegalStateException e) {
            return null; // the API is on the class path, and nothing provides it
        }
    }

    @Override
    public void observe(ObservedConflict conflict) {
        registry.counter(
                        "http.server.conflicts",
                        new Tag("error_type", conflict.code()),
                        new Tag("resource", conflict.resource()),
                        new Tag("http_route", conflict.route()),
                        new Tag("http_request_method", conflict.method()))
                .inc();
    }

    @Override
    public void observeBlindWrite(BlindWrite write) {
        registry.counter(
                        "http.server.blind.writes",
                        new Tag("resource", write.resource()),
                        new Tag("http_route", write.route()),
                        new Tag("http_request_method", write.method()))
                .inc();
    }
}
