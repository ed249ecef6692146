package dev.truce.spring.observe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.test.simple.SimpleTracer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** The trace of Micrometer's tracer, where there is one. */
class TracerIdsTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final TracerIds traces = new TracerIds(beans.getBeanProvider(Tracer.class));

    @Test
    void withoutTracerOrSpanThereIsNone() {
        assertThat(traces.current()).isNull();
        beans.registerSingleton("tracer", new SimpleTracer());
        assertThat(traces.current()).isNull();
    }

    @Test
    void theTraceOfTheCurrentSpanIsTold() {
        SimpleTracer tracer = new SimpleTracer();
        beans.registerSingleton("tracer", tracer);
        Span span = tracer.nextSpan().start();
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            assertThat(scope).isNotNull();
            assertThat(traces.current()).isEqualTo(span.context().traceId()).isNotEmpty();
        } finally {
            span.end();
        }
    }
}
