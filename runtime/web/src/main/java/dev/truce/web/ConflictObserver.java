package dev.truce.web;

/** Receives every conflict that is answered, and every blind write: for counters, logs, and whatever an application adds. */
@FunctionalInterface
public interface ConflictObserver {

    /**
     * Receives a conflict before it is answered.
     *
     * @param conflict the conflict
     */
    void observe(ObservedConflict conflict);

    /**
     * Receives a write that has succeeded without a precondition. Without an override, nothing happens.
     *
     * @param write the write
     */
    default void observeBlindWrite(BlindWrite write) {}
}
