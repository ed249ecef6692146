package dev.truce.benchmarks.guards;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.ProblemDetail;
import org.zalando.problem.ThrowableProblem;

/** One 409 conflict to RFC 9457 JSON bytes: build the problem, then serialise it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ProblemBench {
    private final Edge[] inputs = Edge.inputs(false);
    private int next;
    private final String instance = "/orders/12345";
    private final ProblemDetail springBuilt = Problems.spring(OrderState.SHIPPED, OrderState.PROCESSING, instance);
    private final ThrowableProblem zalandoBuilt = Problems.zalando(OrderState.SHIPPED, OrderState.PROCESSING, instance);

    private Edge edge() {
        return inputs[next++ & Edge.INPUTS - 1];
    }

    @Benchmark
    public byte[] springProblemDetail() throws IOException {
        Edge e = edge();
        return Problems.SPRING.writeValueAsBytes(Problems.spring(e.from(), e.to(), instance));
    }

    @Benchmark
    public byte[] springSerialiseOnly() throws IOException {
        return Problems.SPRING.writeValueAsBytes(springBuilt);
    }

    @Benchmark
    public byte[] zalando() throws IOException {
        Edge e = edge();
        return Problems.ZALANDO.writeValueAsBytes(Problems.zalando(e.from(), e.to(), instance));
    }

    @Benchmark
    public byte[] zalandoSerialiseOnly() throws IOException {
        return Problems.ZALANDO.writeValueAsBytes(zalandoBuilt);
    }

    @Benchmark
    public byte[] jacksonStreaming() {
        Edge e = edge();
        return Problems.streaming(e.from(), e.to(), instance);
    }

    @Benchmark
    public byte[] truce() {
        Edge e = edge();
        return Truce.body(e.from(), e.event(), instance);
    }

    @Benchmark
    public byte[] template() {
        Edge e = edge();
        return Problems.template(e.from(), e.to(), instance);
    }
}
