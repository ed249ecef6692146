package dev.truce.benchmarks.guards;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.Problem;

/** The generated guard behind the events of the other libraries. */
public final class Truce {
    private Truce() {}

    /** Fires the transition of an event. */
    public static OrderState fire(OrderState from, OrderEvent event) {
        return switch (event) {
            case PROCESS -> OrderGuard.process(from);
            case SHIP -> OrderGuard.ship(from);
            case DELIVER -> OrderGuard.deliver(from);
            case RETURN -> OrderGuard.returnOrder(from);
            case CANCEL -> OrderGuard.cancel(from);
        };
    }

    /** Returns the rejection of an event, or {@code null} if its transition is legal. */
    public static IllegalTransition conflict(OrderState from, OrderEvent event) {
        return switch (event) {
            case PROCESS -> OrderGuard.PROCESS.conflict(from);
            case SHIP -> OrderGuard.SHIP.conflict(from);
            case DELIVER -> OrderGuard.DELIVER.conflict(from);
            case RETURN -> OrderGuard.RETURN_ORDER.conflict(from);
            case CANCEL -> OrderGuard.CANCEL.conflict(from);
        };
    }

    /** Reads If-Match and compares it with the version, as an endpoint does. */
    public static boolean ifMatch(String field, long version) {
        return OrderGuard.VERSION.conflict(IfMatch.valueOf(field), version) == null;
    }

    /** The body of an illegal transition. */
    public static byte[] body(OrderState from, OrderEvent event, String instance) {
        return Problem.of(conflict(from, event)).withInstance(instance).toBytes();
    }
}
