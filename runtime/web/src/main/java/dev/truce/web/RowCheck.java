package dev.truce.web;

/** Knows whether a row still exists, for the persistence library that reported a lost write. */
@FunctionalInterface
public interface RowCheck {

    /** Knows no row. */
    RowCheck NONE = lost -> false;

    /**
     * Looks for the row of a lost write.
     *
     * @param lost the write that has failed
     * @return {@code true} if the row certainly does not exist any more
     */
    boolean isGone(LostWrite lost);
}
