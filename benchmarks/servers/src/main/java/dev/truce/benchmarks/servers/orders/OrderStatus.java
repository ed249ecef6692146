package dev.truce.benchmarks.servers.orders;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The states of an order. */
public enum OrderStatus {
    PENDING,
    PROCESSING,
    SHIPPED,
    DELIVERED,
    RETURNED,
    ARCHIVED,
    CANCELLED;

    private static final Map<OrderStatus, Set<OrderStatus>> LEGAL = new EnumMap<>(Map.of(
            PENDING, EnumSet.of(PROCESSING, SHIPPED, CANCELLED),
            PROCESSING, EnumSet.of(SHIPPED, CANCELLED),
            SHIPPED, EnumSet.of(DELIVERED),
            DELIVERED, EnumSet.of(RETURNED, ARCHIVED)));

    /** Whether an order in this state may get another, as people write it without a guard. */
    public boolean leadsTo(OrderStatus next) {
        return next == this || LEGAL.getOrDefault(this, Set.of()).contains(next);
    }
}
