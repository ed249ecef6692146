package dev.truce.spring;

/** Is told of every conflict that is answered: the counter and the log of the starter, and what an application adds as a bean. */
@FunctionalInterface
public interface ConflictObserver {

    /**
     * Takes note of a conflict.
     *
     * @param conflict what is about to be answered
     */
    void observe(ObservedConflict conflict);
}
