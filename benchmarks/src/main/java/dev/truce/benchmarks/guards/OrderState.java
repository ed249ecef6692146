package dev.truce.benchmarks.guards;

/** The six states of the order lifecycle; {@link Orders} holds the legal transitions. */
public enum OrderState {
    PENDING,
    PROCESSING,
    SHIPPED,
    DELIVERED,
    RETURNED,
    CANCELLED
}
