package dev.truce.benchmarks.guards;

import com.sun.management.ThreadMXBean;
import dev.truce.runtime.EntityTag;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/** Measures the bytes that the paths of every request allocate. They are the same on every machine. */
public final class AllocationCheck {
    private static final int CALLS = 20_000;
    private static final int ROUNDS = 40;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Edge[] LEGAL = Edge.inputs(true);
    private static final Edge[] ILLEGAL = Edge.inputs(false);

    private static volatile Object sink;

    private AllocationCheck() {}

    /** Fails where something allocates more than it may. */
    public static void main(String[] args) {
        check(
                "legal transition",
                0,
                i -> OrderGuard.change(of(LEGAL, i).from(), of(LEGAL, i).to()));
        check(
                "legal transition by event",
                0,
                i -> Truce.fire(of(LEGAL, i).from(), of(LEGAL, i).event()));
        check(
                "rejection",
                0,
                i -> Truce.conflict(of(ILLEGAL, i).from(), of(ILLEGAL, i).event()));
        check("If-Match", 32, i -> Truce.ifMatch("\"42\"", 42) ? sink : null);
        check("If-Match, a list", 32, i -> Truce.ifMatch("\"7\", \"19\", W/\"42\", \"42\"", 42) ? sink : null);
        check("entity tag of a counter", 64, i -> EntityTag.of(100_000 + i));
        check("entity tag of a time", 64, i -> EntityTag.of(1_700_000_000_000L + i));
        System.out.println("allocation check passed");
    }

    private static Edge of(Edge[] edges, int i) {
        return edges[i & Edge.INPUTS - 1];
    }

    /** The least of several rounds: compiling in between only ever adds. */
    private static void check(String what, int most, IntFunction<Object> call) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                sink = call.apply(i);
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        long bytes = least / CALLS;
        System.out.println(what + ": " + bytes + " B, may be " + most);
        if (bytes > most) {
            throw new AssertionError(what + " allocates " + bytes + " bytes, more than " + most);
        }
    }
}
