package dev.truce.benchmarks.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One attempted transition. The benchmarks walk a fixed, shuffled array of these. */
public record Edge(OrderState from, OrderEvent event) {
    public static final int INPUTS = 64;

    public OrderState to() {
        return event.target;
    }

    /** All 6 legal or all 24 illegal attempts, repeated and shuffled (fixed seed) into 64 slots. */
    public static Edge[] inputs(boolean legal) {
        List<Edge> pool = new ArrayList<>();
        for (OrderState from : OrderState.values()) {
            for (OrderEvent event : OrderEvent.values()) {
                if (Orders.bySwitch(from, event.target) == legal) {
                    pool.add(new Edge(from, event));
                }
            }
        }
        Random random = new Random(42);
        Edge[] out = new Edge[INPUTS];
        for (int i = 0; i < out.length; i++) {
            out[i] = pool.get(random.nextInt(pool.size()));
        }
        return out;
    }
}
