package dev.truce.runtime;

/** The states of the test's order: one constant has a body, and so a class of its own. */
public enum OrderStatus {
    PENDING,
    PROCESSING {
        @Override
        boolean isBusy() {
            return true;
        }
    },
    SHIPPED,
    DELIVERED,
    RETURNED,
    ARCHIVED,
    CANCELLED;

    boolean isBusy() {
        return false;
    }
}
