package dev.truce.web;

/** Receives every conflict that is answered: for counters, logs, and whatever an application adds. */
@FunctionalInterface
public interface ConflictObserver {

    /**
     * Receives a conflict before it is answered.
     *
     * @param conflict the conflict
     */
    void observe(ObservedConflict conflict);
}
