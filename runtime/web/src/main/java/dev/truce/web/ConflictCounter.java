package dev.truce.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts conflicts with Micrometer by code, resource, route and method, and blind writes by resource, route and method, all of them from
 * closed lists.
 */
public final class ConflictCounter implements ConflictObserver {

    private final MeterRegistry registry;

    /**
     * Creates a counter.
     *
     * @param registry the registry of Micrometer
     */
    @SuppressWarnings("exports") // only applications that have Micrometer call it
    public ConflictCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void observe(ObservedConflict conflict) {
        Counter.builder("http.server.conflicts")
                .description("Requests that were answered with a conflict")
                .tag("error.type", conflict.code())
                .tag("resource", conflict.resource())
                .tag("http.route", conflict.route())
                .tag("http.request.method", conflict.method())
                .register(registry)
                .increment();
    }

    @Override
    public void observeBlindWrite(BlindWrite write) {
        Counter.builder("http.server.blind.writes")
                .description("Writes of versioned resources that succeeded without a precondition")
                .tag("resource", write.resource())
                .tag("http.route", write.route())
                .tag("http.request.method", write.method())
                .register(registry)
                .increment();
    }
}
