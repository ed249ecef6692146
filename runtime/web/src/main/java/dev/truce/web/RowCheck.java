package dev.truce.web;

import org.jspecify.annotations.Nullable;

/** Knows the rows of the persistence library that reported a lost write. */
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

    /**
     * Looks for the row of a key that a creation has found taken.
     *
     * @param resource the class of the resource
     * @param key the key, as {@link #key} returns it
     * @return {@code true} if the row certainly exists
     */
    default boolean exists(Class<?> resource, Object key) {
        return false;
    }

    /**
     * Reads the key of a resource from the path of a request. A serialization failure does not say whose row it was.
     *
     * @param resource the class of the resource
     * @param text the variable in the path
     * @return the key in the type that the library knows; {@code null} if the text is none, or the type is not known
     */
    default @Nullable Object key(Class<?> resource, String text) {
        return null;
    }
}
