package dev.truce.benchmarks.guards;

/** Events for the event-driven libraries; each leads to exactly one target state. */
public enum OrderEvent {
    PROCESS(OrderState.PROCESSING),
    SHIP(OrderState.SHIPPED),
    DELIVER(OrderState.DELIVERED),
    RETURN(OrderState.RETURNED),
    CANCEL(OrderState.CANCELLED);

    public final OrderState target;

    OrderEvent(OrderState target) {
        this.target = target;
    }
}
