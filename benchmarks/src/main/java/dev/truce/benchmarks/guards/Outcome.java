package dev.truce.benchmarks.guards;

import java.util.Set;

/** Sealed result: the alternative to throwing. */
public sealed interface Outcome {
    record Moved(OrderState state) implements Outcome {}

    record Rejected(OrderState current, OrderState requested, Set<OrderState> allowed) implements Outcome {}
}
