package dev.truce.web;

import org.jspecify.annotations.Nullable;

/** Recognises the exception of a persistence library that finds the key of a new object taken before the database is asked. */
interface TakenKeyReader {

    /**
     * Reads one exception, without its causes.
     *
     * @param failure an exception
     * @return the class of the object whose key is taken; {@code null} if the exception means anything else
     */
    @Nullable
    Class<?> takenKey(Throwable failure);

    /**
     * Returns whether an exception says that a new object looks like one that is stored already, as one that has a version does. Then its
     * key may be taken.
     *
     * @param failure an exception
     * @param entity the class of the object
     * @return {@code false} if the exception means anything else, or another class
     */
    boolean seemsStored(Throwable failure, Class<?> entity);
}
