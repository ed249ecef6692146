package dev.truce.samples.springboot.order;

/** The states of an {@link Order}, which carries the rules about them. */
public enum OrderStatus {
    /** Placed. */
    PENDING,
    /** Being packed. */
    PROCESSING,
    /** The parcel is on its way. */
    SHIPPED,
    /** The customer has the parcel. */
    DELIVERED,
    /** Sent back by the customer. */
    RETURNED,
    /** Closed after the delivery. */
    ARCHIVED,
    /** Called off before it was shipped. */
    CANCELLED
}
