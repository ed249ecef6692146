package dev.truce.benchmarks.guards;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same rejection raised below a call stack as deep as a servlet container's, caught at its top. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RejectionDepthBench {
    private enum How {
        RESULT,
        NO_TRACE,
        TRACE
    }

    private final Edge[] inputs = Edge.inputs(false);
    private int next;

    /** Frames below the catch; about as many as in a Spring MVC request. */
    @Param("64")
    public int depth;

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private Object descend(int left, Edge e, How how) {
        if (left > 0) {
            return descend(left - 1, e, how);
        }
        return switch (how) {
            case RESULT -> Orders.tryTransit(e.from(), e.to());
            case NO_TRACE -> Orders.transitOrThrow(e.from(), e.to(), false);
            case TRACE -> Orders.transitOrThrow(e.from(), e.to(), true);
        };
    }

    private Object run(How how) {
        Edge e = inputs[next++ & Edge.INPUTS - 1];
        try {
            return descend(depth, e, how);
        } catch (InvalidTransition x) {
            return x;
        }
    }

    @Benchmark
    public Object sealedResult() {
        return run(How.RESULT);
    }

    @Benchmark
    public Object exceptionNoTrace() {
        return run(How.NO_TRACE);
    }

    @Benchmark
    public Object exceptionTrace() {
        return run(How.TRACE);
    }
}
