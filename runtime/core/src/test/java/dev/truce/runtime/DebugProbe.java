package dev.truce.runtime;

/** What a test calls in a class loader of its own. */
public final class DebugProbe {

    private DebugProbe() {}

    public static RuntimeException exception() {
        return Orders.NUMBER.duplicate().toException();
    }
}
