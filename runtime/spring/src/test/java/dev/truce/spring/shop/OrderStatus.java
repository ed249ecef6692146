package dev.truce.spring.shop;

/** The states of an order. */
public enum OrderStatus {
    /** Ordered. */
    PENDING,
    /** On its way. */
    SHIPPED,
    /** Not wanted any more. */
    CANCELLED
}
