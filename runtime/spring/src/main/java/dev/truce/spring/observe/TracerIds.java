package dev.truce.spring.observe;

import dev.truce.web.TraceIds;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The trace of Micrometer's tracer. */
final class TracerIds implements TraceIds {

    private final ObjectProvider<Tracer> tracers;

    TracerIds(ObjectProvider<Tracer> tracers) {
        this.tracers = tracers;
    }

    @Override
    public @Nullable String current() {
        Tracer tracer = tracers.getIfAvailable();
        Span span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }
}
