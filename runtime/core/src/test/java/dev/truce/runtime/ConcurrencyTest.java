package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Conflicts and their bodies are made when they are first needed, by whichever thread needs them. */
class ConcurrencyTest {

    private static final int THREADS = 8;

    @Test
    void everyThreadWritesTheSameBody() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 200; round++) {
                Lifecycle<OrderStatus> fresh = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class)
                        .transition("ship", OrderStatus.SHIPPED, OrderStatus.PENDING)
                        .build();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<String>> bodies = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    bodies.add(threads.submit(() -> {
                        start.await();
                        return fresh.transition("ship")
                                        .conflictFrom(OrderStatus.SHIPPED)
                                        .toProblem()
                                        .toJson()
                                + fresh.changeConflict(OrderStatus.SHIPPED, OrderStatus.PENDING);
                    }));
                }
                String first = bodies.get(0).get();
                assertThat(first).startsWith("{\"type\":").contains("Allowed from SHIPPED: none.");
                for (Future<String> body : bodies) {
                    assertThat(body.get()).isEqualTo(first);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
