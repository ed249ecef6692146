package dev.truce.benchmarks.guards;

import java.util.Set;

/** Rejection as an exception; the message is made only when asked for. */
public final class InvalidTransition extends RuntimeException {
    private static final long serialVersionUID = 1L;
    public final OrderState current;
    public final OrderState requested;
    public final transient Set<OrderState> allowed;

    public InvalidTransition(OrderState current, OrderState requested, Set<OrderState> allowed, boolean withTrace) {
        super(null, null, false, withTrace);
        this.current = current;
        this.requested = requested;
        this.allowed = allowed;
    }

    @Override
    public String getMessage() {
        return "Cannot go from " + current + " to " + requested + "; allowed: " + allowed;
    }
}
