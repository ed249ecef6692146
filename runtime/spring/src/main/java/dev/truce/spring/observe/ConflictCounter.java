package dev.truce.spring.observe;

import dev.truce.web.ConflictObserver;
import dev.truce.web.ObservedConflict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts conflicts by code, resource, route and method, all of them from closed lists. */
final class ConflictCounter implements ConflictObserver {

    private final MeterRegistry registry;

    ConflictCounter(MeterRegistry registry) {
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
}
