package dev.truce.runtime;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Measures what a call allocates, on average over many calls after the compiler has had its time. */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 50_000;
    private static final int CALLS = 200_000;

    /** Keeps the compiler from removing the call. */
    @SuppressWarnings("unused")
    private static volatile @Nullable Object sink;

    private Allocation() {}

    /** Bytes that a call allocates, its result included. */
    static double bytesOf(Supplier<? extends @Nullable Object> call) {
        measure(call, WARM_UP);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            least = Math.min(least, measure(call, CALLS));
        }
        return least;
    }

    private static double measure(Supplier<? extends @Nullable Object> call, int calls) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < calls; i++) {
            sink = call.get();
        }
        return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / calls;
    }
}
