package dev.truce.servers;

/** The states of an {@link Order}, which carries the rules about them. */
public enum OrderStatus {
    /** Placed. */
    PENDING,
    /** Being packed. */
    PROCESSING,
    /** On its way. */
    SHIPPED,
    /** At the customer's. */
    DELIVERED,
    /** Sent back by the customer. */
    RETURNED,
    /** Closed after the delivery. */
    ARCHIVED,
    /** Called off before it was shipped. */
    CANCELLED
}
