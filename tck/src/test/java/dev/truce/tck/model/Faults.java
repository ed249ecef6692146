package dev.truce.tck.model;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** How a model server behaves: right, or with one fault, and whether it accepts tags that a proxy has weakened. */
public record Faults(@Nullable Fault fault, boolean acceptsWeakened, Exchanger<Boolean> window) {

    /** Long enough for two requests of a race to meet, short enough for all requests that are alone. */
    private static final long PATIENCE_MILLIS = 4;

    public Faults(@Nullable Fault fault, boolean acceptsWeakened) {
        this(fault, acceptsWeakened, new Exchanger<>());
    }

    boolean has(Fault which) {
        return fault == which;
    }

    /** Between a check and its write: waits for another request to pass the same check. */
    void meetAnother() {
        try {
            window.exchange(true, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // alone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
